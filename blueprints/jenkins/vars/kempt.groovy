// Blueprint jenkins/library of Kempt 0.1.0 (61ff6f87e8e6), from https://github.com/kempt/kempt at 0000000000000000000000000000000000000000
// A step for a shared library.
// It needs: a library with this file as vars/kempt.groovy, pinned by commit. A Jenkinsfile then says, within a node
// with a checkout: `kempt(failOn: 'error', credentialsId: 'kempt-token')`.

def call(Map given = [:]) {
  Map settings = [
    source: 'https://github.com/kempt/kempt',
    commit: '0000000000000000000000000000000000000000',
    credentialsId: '',
    config: '',
    only: '',
    skip: '',
    everything: false,
    all: false,
    affected: false,
    publish: '',
    fix: '',
    review: '',
    model: '',
    noCache: false,
    failOn: '',
  ] + given
  List secrets = settings.credentialsId
    ? [string(credentialsId: settings.credentialsId, variable: 'KEMPT_TOKEN')]
    : []
  List variables = [
    "KEMPT_SOURCE=${settings.source}",
    "KEMPT_COMMIT=${settings.commit}",
    "KEMPT_CONFIG=${settings.config}",
    "KEMPT_ONLY=${settings.only}",
    "KEMPT_SKIP=${settings.skip}",
    "KEMPT_EVERYTHING=${settings.everything}",
    "KEMPT_ALL=${settings.all}",
    "KEMPT_AFFECTED=${settings.affected}",
    "KEMPT_PUBLISH=${settings.publish}",
    "KEMPT_FIX=${settings.fix}",
    "KEMPT_REVIEW=${settings.review}",
    "KEMPT_MODEL=${settings.model}",
    "KEMPT_NO_CACHE=${settings.noCache}",
    "KEMPT_FAIL_ON=${settings.failOn}",
  ]
  try {
    withCredentials(secrets) {
      withEnv(variables) {
        sh '''
          set -eu
          rm -rf .kempt-ci/engine .kempt-ci/reports .kempt-ci/test-results
          mkdir -p .kempt-ci/reports .kempt-ci/test-results && echo '*' > .kempt-ci/.gitignore
          git init --quiet .kempt-ci/engine
          git -C .kempt-ci/engine fetch --quiet --depth 1 "$KEMPT_SOURCE" "$KEMPT_COMMIT"
          git -C .kempt-ci/engine checkout --quiet --detach "$KEMPT_COMMIT"
          export KEMPT_CACHE_DIR="$PWD/.kempt-ci/cache"
          kempt() { node .kempt-ci/engine/dist/cli.js "$@"; }
          kempt run \
            ${KEMPT_CONFIG:+"--config=$KEMPT_CONFIG"} \
            ${KEMPT_ONLY:+"--only=$KEMPT_ONLY"} \
            ${KEMPT_SKIP:+"--skip=$KEMPT_SKIP"} \
            $(if [ "$KEMPT_EVERYTHING" = true ]; then echo --everything; fi) \
            $(if [ "$KEMPT_ALL" = true ]; then echo --all; fi) \
            $(if [ "$KEMPT_AFFECTED" = true ]; then echo --affected; fi) \
            ${KEMPT_PUBLISH:+"--publish=$KEMPT_PUBLISH"} \
            ${KEMPT_FIX:+"--fix=$KEMPT_FIX"} \
            ${KEMPT_REVIEW:+"--review=$KEMPT_REVIEW"} \
            ${KEMPT_MODEL:+"--model=$KEMPT_MODEL"} \
            $(if [ "$KEMPT_NO_CACHE" = true ]; then echo --no-cache; fi) \
            ${KEMPT_FAIL_ON:+"--fail-on=$KEMPT_FAIL_ON"} \
            --patch .kempt-ci/reports/kempt.patch \
            --output json=.kempt-ci/reports/kempt.json \
            --output junit=.kempt-ci/test-results/kempt.xml \
            --output sarif=.kempt-ci/reports/kempt.sarif
        '''
      }
    }
  } finally {
    junit testResults: '.kempt-ci/test-results/kempt.xml', allowEmptyResults: true
    recordIssues tool: sarif(pattern: '.kempt-ci/reports/kempt.sarif', id: 'kempt', name: 'Kempt'), checksAnnotationScope: 'SKIP'
    archiveArtifacts artifacts: '.kempt-ci/reports/kempt.json,.kempt-ci/reports/kempt.patch', allowEmptyArchive: true
  }
}
