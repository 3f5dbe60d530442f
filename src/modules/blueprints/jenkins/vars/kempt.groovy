---
id: jenkins/library
comment: //
title: A step for a shared library
needs: >-
  a library with this file as vars/kempt.groovy, pinned by commit. A Jenkinsfile then says, within a node with a checkout:
  `kempt(failOn: 'error', credentialsId: 'kempt-token')`
---
def call(Map given = [:]) {
  Map settings = [
    source: '@{source}',
    commit: '@{commit}',
    credentialsId: '',
@{jenkins-defaults}
  ] + given
  List secrets = settings.credentialsId
    ? [string(credentialsId: settings.credentialsId, variable: 'KEMPT_TOKEN')]
    : []
  List variables = [
    "KEMPT_SOURCE=${settings.source}",
    "KEMPT_COMMIT=${settings.commit}",
@{jenkins-environment}
  ]
  try {
    withCredentials(secrets) {
      withEnv(variables) {
        sh '''
          @{get}
          @{run inputs json junit sarif}
        '''
      }
    }
  } finally {
    junit testResults: '.kempt-ci/test-results/kempt.xml', allowEmptyResults: true
    recordIssues tool: sarif(pattern: '.kempt-ci/reports/kempt.sarif', id: 'kempt', name: 'Kempt'), checksAnnotationScope: 'SKIP'
    archiveArtifacts artifacts: '.kempt-ci/reports/kempt.json,.kempt-ci/reports/kempt.patch', allowEmptyArchive: true
  }
}
