"use strict";exports.id=2395;exports.ids=[2395];exports.modules={63334:(e,t,o)=>{o.d(t,{L:()=>s,y:()=>a});const s={digits:"0-9",hex:"0-9a-f",upperHex:"0-9A-F",
anyHex:"0-9a-fA-F",base32:"A-Z2-7",lowerBase32:"a-z2-7",base36:"0-9a-z",upperBase36:"0-9A-Z",base58:"1-9A-HJ-NP-Za-km-z",base62:"0-9A-Za-z",
base64:"0-9A-Za-z+/",base64url:"0-9A-Za-z_-",word:"0-9A-Za-z_",slug:"0-9a-z_-",upper:"A-Z",lower:"a-z",dotted:"0-9A-Za-z_.-",paddedUrl:"0-9A-Za-z_=-",
dottedPadded:"0-9A-Za-z_.=-",anyBase64:"0-9A-Za-z+/_=-",percent:"0-9A-Za-z%",padded:"0-9A-Za-z+/=",unreserved:"0-9A-Za-z_.~-",bech32:"AC-HJ-NP-Z02-9"}
;function a(e){return typeof e!=="string"&&typeof e[1]==="number"}},84018:(e,t,o)=>{o.d(t,{W:()=>Nt,$:()=>Kt});const s=[{id:"adafruit-io-key",
name:"Adafruit IO key",docs:"https://io.adafruit.com/api/docs/",documented:false,format:["aio_",["base62",28]]}];const a=[{id:"adobe-client-secret",
name:"Adobe client secret",docs:"https://developer.adobe.com/developer-console/docs/guides/authentication/",documented:false,format:["p8e-",["base62",32]]}]
;const c=[{id:"age-secret-key",name:"age secret key",docs:"https://github.com/C2SP/C2SP/blob/main/age.md",
format:[["AGE-SECRET-KEY-1","AGE-SECRET-KEY-PQ-1"],["bech32",58]]}];const n=[{id:"airtable-personal-access-token",name:"Airtable personal access token",
docs:"https://airtable.com/developers/web/guides/personal-access-tokens",documented:false,format:["pat",["base62",14],".",["hex",64]],context:{
words:["airtable"]}}];const r=[{id:"aiven-service-password",name:"Aiven service password",
docs:"https://aiven.io/docs/platform/howto/create_authentication_token",documented:false,format:["AVNS_",["base64url",19]]}];const i=[{
id:"alibaba-access-key-id",name:"Alibaba Cloud AccessKey ID",docs:"https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
documented:false,format:["LTAI",["base62",20]]},{id:"alibaba-access-key-secret",name:"Alibaba Cloud AccessKey secret",
docs:"https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",documented:false,format:[["base62",30]],context:{
words:["accesskeysecret","access_key_secret","alibaba","aliyun","alicloud"],also:["secret",'="','= "']}}];const d=[{id:"anthropic-api-key",
name:"Anthropic API key",docs:"https://docs.claude.com/en/api/overview",documented:false,format:["sk-ant-api03-",["base64url",93],"AA"]},{
id:"anthropic-admin-key",name:"Anthropic admin key",docs:"https://docs.claude.com/en/api/administration-api",documented:false,
format:["sk-ant-admin01-",["base64url",93],"AA"]},{id:"anthropic-oauth-token",name:"Anthropic OAuth token",
docs:"https://docs.claude.com/en/docs/claude-code/iam",documented:false,format:[["sk-ant-oat01-","sk-ant-ort01-"],["base64url",93],"AA"]}];const m=[{
id:"apify-api-token",name:"Apify API token",docs:"https://docs.apify.com/platform/integrations/api",documented:false,format:["apify_api_",["base62",36]]}]
;const l=[{id:"asana-personal-access-token",name:"Asana personal access token",docs:"https://developers.asana.com/docs/personal-access-token",documented:false,
format:["2/",["digits",12,20],"/",["digits",12,20],":",["hex",32]],context:{words:["asana"]}},{id:"asana-legacy-access-token",
name:"Asana personal access token",docs:"https://developers.asana.com/docs/personal-access-token",documented:false,
format:[["0/","1/"],["digits",12,20],":",["hex",32]],context:{words:["asana"]}}];const p=[{id:"atlassian-api-token",name:"Atlassian API token",
docs:"https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",documented:false,
format:["ATATT3xFfGF0",["base64url",160,200],"=",["upperHex",8]]},{id:"bitbucket-access-token",name:"Bitbucket access token",
docs:"https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",documented:false,format:["ATCTT3xFfGN0",["base64url",160,200],"=",["upperHex",8]]},{
id:"bitbucket-app-password",name:"Bitbucket app password",docs:"https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",documented:false,
format:["ATBB",["base62",24],["upperHex",8]]},{id:"trello-token",name:"Trello token",
docs:"https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",documented:false,format:["ATTA",["hex",64],["upperHex",8]]}];const u=[{
id:"authress-service-client-key",name:"Authress service client access key",docs:"https://authress.io/knowledge-base/docs/authorization/service-clients",
documented:false,format:[["sc_","ext_","scauth_","authress_"],["base36",5,30],".",["base36",4,6],[".acc_",".acc-"],["slug",10,32],".",["anyBase64",30,120]]}]
;const f=[{id:"aws-access-key-id",name:"AWS access key ID",docs:"https://github.com/awslabs/git-secrets/blob/master/git-secrets",
format:[["AKIA","ASIA","ABIA","ACCA"],["base32",16]]},{id:"aws-secret-access-key",name:"AWS secret access key",
docs:"https://github.com/awslabs/git-secrets/blob/master/git-secrets",format:[["base64",40]],context:{
words:["aws_secret","aws-secret","awssecret","aws.secret","secret_access_key","secret-access-key","secretaccesskey"]}},{id:"aws-session-token",
name:"AWS session token",docs:"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",documented:false,
format:[["IQoJb3JpZ2lu","FwoGZXIvYXdz","FQoGZXIvYXdz"],["padded",200,2e3]]},{id:"aws-bedrock-api-key",name:"Amazon Bedrock API key",
docs:"https://aws.amazon.com/blogs/security/securing-amazon-bedrock-api-keys-best-practices-for-implementation-and-management/",
format:["ABSK",["padded",109,271]]},{id:"aws-bedrock-short-term-key",name:"Amazon Bedrock short-term API key",
docs:"https://github.com/aws/aws-bedrock-token-generator-js/blob/main/src/token.ts",format:["bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t",["padded",200,2e3]]}]
;const k=[{id:"axiom-token",name:"Axiom token",docs:"https://github.com/axiomhq/axiom-go/blob/main/internal/config/token.go",
format:[["xaat-","xapt-"],["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]]}];const h=[{id:"azure-storage-key",
name:"Azure Storage account key",docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",
format:[["base64",76],"+ASt",["base64",5],["A","Q","g","w"],"=="]},{id:"azure-cosmos-db-key",name:"Azure Cosmos DB key",
docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",format:[["base64",76],"ACDb",["base64",5],["A","Q","g","w"],"=="]},{
id:"azure-batch-key",name:"Azure Batch key",docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",
format:[["base64",76],"+ABa",["base64",5],["A","Q","g","w"],"=="]},{id:"azure-api-management-key",name:"Azure API Management key",
docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",format:[["base64",76],"APIM",["base64",5],["A","Q","g","w"],"=="]},{
id:"azure-service-bus-key",name:"Azure Service Bus key",docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",
format:[["base64",33],"+ASb",["upper",1],["base64",5],"="]},{id:"azure-event-hub-key",name:"Azure Event Hubs key",
docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",format:[["base64",33],"+AEh",["upper",1],["base64",5],"="]},{
id:"azure-relay-key",name:"Azure Relay key",docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",
format:[["base64",33],"+ARm",["upper",1],["base64",5],"="]},{id:"azure-iot-key",name:"Azure IoT key",
docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",format:[["base64",33],"AIoT",["upper",1],["base64",5],"="]},{
id:"azure-redis-key",name:"Azure Cache for Redis key",docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",
format:[["base64",33],"AzCa",["upper",1],["base64",5],"="]},{id:"azure-event-grid-key",name:"Azure Event Grid key",
docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",format:[["base64",33],"AZEG",["upper",1],["base64",5],"="]},{
id:"azure-container-registry-key",name:"Azure Container Registry key",docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",
format:[["base64",42],"+ACR",["upper",1],["base64",5]]},{id:"azure-search-key",name:"Azure AI Search key",
docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",format:[["base62",42],"AzSe",["upper",1],["base62",5]]},{
id:"azure-function-key",name:"Azure Functions key",docs:"https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md",
format:[["base64url",44],"AzFu",["base64url",5],["A","Q","g","w"],"=="]},{id:"azure-devops-token",name:"Azure DevOps personal access token",
docs:"https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
format:[["base62",52],"JQQJ99",["base62",18],"AZDO",["base62",4]]},{id:"azure-annotated-key",name:"Azure key (common annotated security key)",
docs:"https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/",format:[["base62",52],"JQQJ9",["9","D","H"],["base62",26]]},{
id:"azure-entra-client-secret",name:"Microsoft Entra client secret",
docs:"https://learn.microsoft.com/en-us/powershell/module/microsoft.graph.applications/add-mgapplicationpassword",
format:[["unreserved",3],["7Q~","8Q~"],["unreserved",31,34]]},{id:"azure-storage-connection-string",name:"Azure Storage account key",
docs:"https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",documented:false,format:["AccountKey=",["base64",86],"=="],
lead:1},{id:"azure-shared-access-key",name:"Azure shared access key",docs:"https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
documented:false,format:["SharedAccessKey=",["base64",43],"="],lead:1}];const b=[{id:"bitwarden-access-token",name:"Bitwarden Secrets Manager access token",
docs:"https://github.com/bitwarden/sdk-internal/blob/main/crates/bitwarden-core/src/auth/access_token.rs",
format:["0.",["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12],".",["base62",30],":",["base64",22],"=="],context:{
words:["bws_access_token","bitwarden","bws"]}}];const g=[{id:"braintree-access-token",name:"Braintree access token",
docs:"https://developer.paypal.com/braintree/docs/guides/authorization/access-token",documented:false,
format:["access_token$production$",["base36",16],"$",["hex",32]]}];const y=[{id:"brevo-api-key",name:"Brevo API key",
docs:"https://developers.brevo.com/docs/getting-started",documented:false,format:["xkeysib-",["hex",64],"-",["base62",16]]},{id:"brevo-smtp-key",
name:"Brevo SMTP key",docs:"https://help.brevo.com/hc/en-us/articles/7959631848850",documented:false,format:["xsmtpsib-",["hex",64],"-",["base62",16]]}]
;const _=[{id:"browserstack-access-key",name:"BrowserStack access key",docs:"https://www.browserstack.com/docs/automate/selenium/getting-started/nodejs",
documented:false,format:[["base62",20]],context:{words:["browserstack","browser_stack"],also:["key"]}}];const x=[{id:"buildkite-api-token",
name:"Buildkite API access token",docs:"https://buildkite.com/docs/platform/security/tokens",format:["bkua_",["hex",40]]},{id:"buildkite-token",
name:"Buildkite token",docs:"https://github.com/buildkite/agent/blob/main/internal/redact/redact.go",
format:[["bkur_","bktx_","bkaa_","bkar_","bkct_","bkcqt_","bkaj_","bkjat_","bkpt_","bkrt_","bktr_","bkat_","bkpat_","bkps_"],["dotted",38,2048]]}];const w=[{
id:"cerebras-api-key",name:"Cerebras API key",docs:"https://inference-docs.cerebras.ai/quickstart",documented:false,format:["csk-",["base36",48]]}];const v=[{
id:"circleci-personal-token",name:"CircleCI personal API token",docs:"https://circleci.com/changelog/new-format-for-api-access-tokens/",
format:["CCIPAT_",["base58",21,22],"_",["hex",40]]},{id:"circleci-project-token",name:"CircleCI project API token",
docs:"https://circleci.com/changelog/new-format-for-api-access-tokens/",format:["CCIPRJ_",["base58",21,22],"_",["hex",40]]}];const A=[{
id:"clickhouse-cloud-key-secret",name:"ClickHouse Cloud API key secret",docs:"https://github.com/gitleaks/gitleaks/pull/1826",format:["4b1d",["base62",38]]}]
;const I=[{id:"clickup-api-token",name:"ClickUp API token",docs:"https://developer.clickup.com/docs/authentication",documented:false,
format:["pk_",["digits",6,10],"_",["upperBase36",32]],context:{words:["clickup","click_up"]}}];const P=[{id:"clojars-deploy-token",name:"Clojars deploy token",
docs:"https://github.com/clojars/clojars-web/blob/main/src/clojars/db.clj",format:["CLOJARS_",["hex",60]]}];const S=[{id:"cloudflare-user-token",
name:"Cloudflare user API token",docs:"https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",format:["cfut_",["base62",40],["hex",8]]
},{id:"cloudflare-account-token",name:"Cloudflare account API token",docs:"https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
format:["cfat_",["base62",40],["hex",8]]},{id:"cloudflare-global-key",name:"Cloudflare global API key",
docs:"https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",format:["cfk_",["base62",40],["hex",8]]},{id:"cloudflare-legacy-token",
name:"Cloudflare API token",docs:"https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",documented:false,format:[["base64url",40]],
context:{words:["cloudflare","cf_api","cf_token"],also:["token","key","secret"]}},{id:"cloudflare-legacy-global-key",name:"Cloudflare global API key",
docs:"https://developers.cloudflare.com/fundamentals/api/get-started/keys/",documented:false,format:[["hex",37]],context:{words:["cloudflare","cf_api"]}},{
id:"cloudflare-origin-ca-key",name:"Cloudflare Origin CA key",docs:"https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",documented:false,
format:["v1.0-",["hex",24],"-",["hex",146]]}];const z=[{id:"cloudinary-url",name:"Cloudinary URL with its secret",
docs:"https://cloudinary.com/documentation/solution_overview#account_and_api_key_setup",documented:false,
format:["cloudinary://",["digits",15],":",["base64url",27]]}];const C=[{id:"codecov-upload-token",name:"Codecov upload token",
docs:"https://docs.codecov.com/docs/codecov-tokens",documented:false,format:[["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]],context:{
words:["codecov"]}}];const j=[{id:"cohere-api-key",name:"Cohere API key",docs:"https://docs.cohere.com/docs/rate-limits",documented:false,
format:[["base62",40]],context:{words:["cohere","co_api_key"],also:["key","token"]}}];const B=[{id:"confluent-api-secret",name:"Confluent Cloud API secret",
docs:"https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",format:["cflt",["base64",60]]}]
;const L=[{id:"contentful-personal-access-token",name:"Contentful personal access token",
docs:"https://www.contentful.com/developers/docs/references/authentication/",documented:false,format:["CFPAT-",["base64url",43]]}];const R=[{
id:"coveralls-repo-token",name:"Coveralls repository token",docs:"https://docs.coveralls.io/supported-ci-services",documented:false,format:[["base62",32,33]],
context:{words:["coveralls"],also:["token"]}}];const F=[{id:"crates-io-token",name:"crates.io API token",
docs:"https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_database/src/utils/token.rs",format:["cio",["base62",32]]},{
id:"crates-io-trusted-publishing-token",name:"crates.io trusted publishing token",
docs:"https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_trustpub/src/access_token.rs",format:["cio_tp_",["base62",32]]}];const H=[{
id:"databricks-token",name:"Databricks personal access token",docs:"https://docs.databricks.com/aws/en/dev-tools/auth/pat",documented:false,
format:["dapi",["hex",32]]},{id:"databricks-oauth-secret",name:"Databricks OAuth secret",docs:"https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
documented:false,format:["dose",["hex",32]]}];const T=[{id:"datadog-api-key",name:"Datadog API key",
docs:"https://docs.datadoghq.com/account_management/api-app-keys/",documented:false,format:[["hex",32]],context:{words:["datadog","dd_api","dd-api","ddapi"]}},{
id:"datadog-application-key",name:"Datadog application key",docs:"https://docs.datadoghq.com/account_management/api-app-keys/",documented:false,
format:[["hex",40]],context:{words:["datadog","dd_app","dd-app","ddapp"],also:["key"]}}];const G=[{id:"daytona-api-key",name:"Daytona API key",
docs:"https://github.com/daytonaio/daytona/blob/main/apps/api/src/common/utils/api-key.ts",format:["dtn_",["hex",64]]}];const D=[{id:"deepseek-api-key",
name:"DeepSeek API key",docs:"https://api-docs.deepseek.com/",documented:false,format:["sk-",["hex",32]],context:{words:["deepseek"]}}];const M=[{
id:"deno-deploy-token",name:"Deno Deploy token",docs:"https://docs.deno.com/deploy/",documented:false,format:[["ddp_","ddo_"],["base62",36]]}];const E=[{
id:"digitalocean-personal-token",name:"DigitalOcean personal access token",docs:"https://docs.digitalocean.com/reference/api/create-personal-access-token/",
documented:false,format:["dop_v1_",["hex",64]]},{id:"digitalocean-oauth-token",name:"DigitalOcean OAuth token",
docs:"https://docs.digitalocean.com/reference/api/oauth/",documented:false,format:["doo_v1_",["hex",64]]},{id:"digitalocean-refresh-token",
name:"DigitalOcean refresh token",docs:"https://docs.digitalocean.com/reference/api/oauth/",documented:false,format:["dor_v1_",["hex",64]]}];const q=[{
id:"discord-bot-token",name:"Discord bot token",docs:"https://docs.discord.com/developers/reference#authentication",documented:false,
format:[["base64url",24,28],".",["base64url",6],".",["base64url",27,38]],context:{words:["discord","bot_token","bottoken","client.login"]}},{
id:"discord-webhook",name:"Discord webhook",docs:"https://docs.discord.com/developers/resources/webhook",documented:false,
format:[["https://discord.com/api/webhooks/","https://discordapp.com/api/webhooks/","https://ptb.discord.com/api/webhooks/","https://canary.discord.com/api/webhooks/"],["digits",17,20],"/",["base64url",60,80]]
}];const O=[{id:"docker-personal-access-token",name:"Docker personal access token",docs:"https://docs.docker.com/security/access-tokens/",documented:false,
format:["dckr_pat_",["base64url",27]]},{id:"docker-organization-access-token",name:"Docker organization access token",
docs:"https://docs.docker.com/enterprise/security/access-tokens/",documented:false,format:["dckr_oat_",["base64url",27,40]]}];const Z=[{
id:"doppler-personal-token",name:"Doppler personal token",docs:"https://docs.doppler.com/reference/auth-token-formats",format:["dp.pt.",["base62",40,44]]},{
id:"doppler-service-token",name:"Doppler service token",docs:"https://docs.doppler.com/reference/auth-token-formats",
format:["dp.st.",["slug",2,35],".",["base62",40,44]]},{id:"doppler-cli-token",name:"Doppler CLI token",
docs:"https://docs.doppler.com/reference/auth-token-formats",format:["dp.ct.",["base62",40,44]]},{id:"doppler-service-account-token",
name:"Doppler service account token",docs:"https://docs.doppler.com/reference/auth-token-formats",format:["dp.sa.",["base62",40,44]]},{id:"doppler-scim-token",
name:"Doppler SCIM token",docs:"https://docs.doppler.com/reference/auth-token-formats",format:["dp.scim.",["base62",40,44]]},{id:"doppler-audit-token",
name:"Doppler audit token",docs:"https://docs.doppler.com/reference/auth-token-formats",format:["dp.audit.",["base62",40,44]]},{
id:"doppler-plain-service-token",name:"Doppler service token",docs:"https://docs.doppler.com/reference/auth-token-formats",format:["dp.st.",["base62",40,44]]},{
id:"doppler-service-account-identity-token",name:"Doppler service account identity token",docs:"https://docs.doppler.com/reference/auth-token-formats",
format:["dp.said.",["base62",40,44]]}];const J=[{id:"dropbox-access-token",name:"Dropbox access token",docs:"https://developers.dropbox.com/oauth-guide",
documented:false,format:["sl.",["dotted",130,1500]]}];const U=[{id:"duffel-live-token",name:"Duffel access token",
docs:"https://duffel.com/docs/api/overview/making-requests",documented:false,format:["duffel_live_",["base64url",43]]},{id:"duffel-test-token",
name:"Duffel test token",docs:"https://duffel.com/docs/api/overview/making-requests",documented:false,level:"note",format:["duffel_test_",["base64url",43]]}]
;const V=[{id:"dynatrace-token",name:"Dynatrace token",docs:"https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/util/dttoken/token.go",
format:[["dt0c01.","dt0s01.","dt0s02.","dt0s03.","dt0s04.","dt0s06.","dt0s08.","dt0s09.","dt0s16."],["base32",24],".",["base32",64]]}];const N=[{
id:"e2b-api-key",name:"E2B API key",docs:"https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/key.go",format:["e2b_",["hex",40]]}];const K=[{
id:"easypost-api-key",name:"EasyPost API key",docs:"https://docs.easypost.com/docs/authentication",documented:false,format:["EZAK",["base62",54]]},{
id:"easypost-test-key",name:"EasyPost test key",docs:"https://docs.easypost.com/docs/authentication",documented:false,level:"note",format:["EZTK",["base62",54]]
}];const Q=[{id:"elevenlabs-api-key",name:"ElevenLabs API key",docs:"https://elevenlabs.io/docs/api-reference/authentication",documented:false,
format:["sk_",["hex",48]]}];const W=[{id:"facebook-access-token",name:"Facebook access token",
docs:"https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",documented:false,format:["EAA",["base62",100,400]]},{id:"facebook-app-secret",
name:"Facebook app secret",docs:"https://developers.facebook.com/docs/facebook-login/security/",documented:false,format:[["hex",32]],context:{
words:["facebook","fb_app","fb_secret"],also:["secret"]}}];const $=[{id:"fastly-api-token",name:"Fastly API token",
docs:"https://www.fastly.com/documentation/reference/api/auth-tokens/",documented:false,format:[["base64url",32]],context:{words:["fastly"],also:["key","token"]
}}];const Y=[{id:"figma-personal-access-token",name:"Figma personal access token",docs:"https://developers.figma.com/docs/rest-api/authentication/",
documented:false,format:[["figd_","figdr_"],["base64url",38,43]]}];const X=[{id:"fireworks-api-key",name:"Fireworks AI API key",
docs:"https://docs.fireworks.ai/getting-started/quickstart",documented:false,format:["fw_",["base62",22,24]]}];const ee=[{id:"flutterwave-secret-key",
name:"Flutterwave secret key",docs:"https://developer.flutterwave.com/docs/authentication",documented:false,format:["FLWSECK-",["hex",32],"-X"]},{
id:"flutterwave-test-key",name:"Flutterwave test key",docs:"https://developer.flutterwave.com/docs/authentication",documented:false,level:"note",
format:["FLWSECK_TEST-",["hex",32],"-X"]},{id:"flutterwave-test-encryption-key",name:"Flutterwave test encryption key",
docs:"https://developer.flutterwave.com/docs/authentication",documented:false,level:"note",format:[["FLWSECK_TEST-","FLWSECK_TEST"],["hex",12]]}];const te=[{
id:"fly-io-token",name:"Fly.io access token",docs:"https://github.com/superfly/macaroon/blob/main/format.go",
format:[["fm1r_","fm1a_","fm2_"],["padded",100,2e3]]}];const oe=[{id:"frame-io-token",name:"Frame.io developer token",
docs:"https://developer.frame.io/docs/getting-started/authentication",documented:false,format:["fio-u-",["base64url",64]]}];const se=[{id:"gitea-access-token",
name:"Gitea or Forgejo access token",docs:"https://github.com/go-gitea/gitea/blob/main/models/auth/access_token.go",format:[["hex",40]],context:{
words:["gitea","forgejo","codeberg"],also:["token"]}}];const ae=[{id:"github-personal-access-token",name:"GitHub personal access token",
docs:"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",format:["ghp_",["base62",36]],checksum:"crc32-base62"
},{id:"github-oauth-token",name:"GitHub OAuth access token",
docs:"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",format:["gho_",["base62",36]],checksum:"crc32-base62"
},{id:"github-user-token",name:"GitHub App user token",
docs:"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",format:["ghu_",["base62",36]],checksum:"crc32-base62"
},{id:"github-server-token",name:"GitHub App installation token",
docs:"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",format:["ghs_",["base62",36]],checksum:"crc32-base62"
},{id:"github-refresh-token",name:"GitHub refresh token",
docs:"https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens",documented:false,
format:["ghr_",["base62",76]]},{id:"github-fine-grained-token",name:"GitHub fine-grained personal access token",
docs:"https://github.com/github/gh-aw-firewall/blob/main/src/dlp.ts",format:["github_pat_",["base62",22],"_",["base62",59]]},{id:"github-short-refresh-token",
name:"GitHub refresh token",docs:"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
format:["ghr_",["base62",36]],checksum:"crc32-base62"}];const ce=[{id:"gitlab-personal-access-token",name:"GitLab access token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["glpat-",["base64url",20]]},{
id:"gitlab-routable-token",name:"GitLab token",docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb",
format:[["glpat-","glrt-","gldt-","glptt-","glcbt-","glft-","glagent-","glimt-","glsoat-","glffct-"],["base64url",27,300],".01.",["base36",9]],
checksum:"crc32-base36"},{id:"gitlab-deploy-token",name:"GitLab deploy token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["gldt-",["base64url",20]]},{
id:"gitlab-runner-token",name:"GitLab runner authentication token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["glrt-",["base64url",20,27]]},{
id:"gitlab-runner-registration-token",name:"GitLab runner registration token",docs:"https://docs.gitlab.com/security/tokens/",documented:false,
format:["GR1348941",["base64url",20]]},{id:"gitlab-trigger-token",name:"GitLab pipeline trigger token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["glptt-",["base64url",40]]},{
id:"gitlab-job-token",name:"GitLab CI/CD job token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",
format:["glcbt-",["base62",1,5],"_",["base64url",20]]},{id:"gitlab-feed-token",name:"GitLab feed token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["glft-",["base64url",20]]},{
id:"gitlab-incoming-mail-token",name:"GitLab incoming mail token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["glimt-",["base64url",25]]},{
id:"gitlab-agent-token",name:"GitLab Kubernetes agent token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["glagent-",["base64url",50]]},{
id:"gitlab-oauth-secret",name:"GitLab OAuth application secret",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["gloas-",["base64url",64]]},{
id:"gitlab-scim-token",name:"GitLab SCIM token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["glsoat-",["base64url",20]]},{
id:"gitlab-feature-flags-token",name:"GitLab feature flags client token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js",format:["glffct-",["base64url",20]]},{
id:"gitlab-session-cookie",name:"GitLab session cookie",docs:"https://gitlab.com/gitlab-org/gitlab/-/blob/master/config/initializers/session_store.rb",
documented:false,format:["_gitlab_session=",["base36",32]],lead:1}];const ne=[{id:"gocardless-access-token",name:"GoCardless access token",
docs:"https://developer.gocardless.com/api-reference/#overview-authentication",documented:false,format:["live_",["base64url",40]],context:{words:["gocardless"]}
}];const re=[{id:"google-api-key",name:"Google API key",docs:"https://github.com/google/osv-scalibr/blob/main/veles/secrets/gcpapikey/detector.go",
level:"warning",format:["AIza",["base64url",35]]},{id:"google-oauth-client-secret",name:"Google OAuth client secret",
docs:"https://developers.google.com/identity/protocols/oauth2",documented:false,format:["GOCSPX-",["base64url",28]]},{id:"google-oauth-access-token",
name:"Google OAuth access token",docs:"https://developers.google.com/identity/protocols/oauth2",documented:false,format:["ya29.",["dotted",60,1200]]},{
id:"google-oauth-refresh-token",name:"Google OAuth refresh token",docs:"https://developers.google.com/identity/protocols/oauth2",documented:false,
format:["1//0",["base64url",60,120]]}];const ie=[{id:"grafana-service-account-token",name:"Grafana service account token",
docs:"https://grafana.com/docs/grafana/latest/administration/service-accounts/",documented:false,format:["glsa_",["base62",32],"_",["hex",8]]},{
id:"grafana-cloud-token",name:"Grafana Cloud access policy token",
docs:"https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/",documented:false,
format:["glc_eyJ",["padded",60,400]]},{id:"grafana-legacy-api-key",name:"Grafana API key",
docs:"https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",documented:false,format:["eyJrIjoi",["padded",60,400]]}]
;const de=[{id:"groq-api-key",name:"Groq API key",docs:"https://console.groq.com/docs/quickstart",documented:false,format:["gsk_",["base62",52]]}];const me=[{
id:"harness-api-key",name:"Harness API key",docs:"https://github.com/harness/cli/blob/main/pkg/auth/auth.go",documented:false,
format:[["pat.","sat."],["base64url",22],".",["base62",24],".",["base62",20]]}];const le=[{id:"vault-service-token",name:"HashiCorp Vault service token",
docs:"https://developer.hashicorp.com/vault/docs/concepts/tokens",format:["hvs.",["base64url",24,150]]},{id:"vault-batch-token",
name:"HashiCorp Vault batch token",docs:"https://developer.hashicorp.com/vault/docs/concepts/tokens",format:["hvb.",["base64url",100,400]]},{
id:"terraform-cloud-token",name:"HCP Terraform API token",docs:"https://developer.hashicorp.com/terraform/cloud-docs/api-docs/user-tokens",
format:[["base62",14],".atlasv1.",["base64url",60,70]]},{id:"vault-recovery-token",name:"HashiCorp Vault recovery token",
docs:"https://developer.hashicorp.com/vault/docs/concepts/tokens",format:["hvr.",["base64url",24,150]]}];const pe=[{id:"heroku-api-token",
name:"Heroku API token",docs:"https://devcenter.heroku.com/changelog-items/3175",format:["HRKU-AA",["base64url",58]]},{id:"heroku-legacy-api-key",
name:"Heroku API key",docs:"https://devcenter.heroku.com/changelog-items/2842",documented:false,
format:[["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]],context:{words:["heroku"],also:["key","token","secret","auth"]}},{
id:"heroku-uuid-api-token",name:"Heroku API token",docs:"https://devcenter.heroku.com/changelog-items/3175",
format:["HRKU-",["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]]}];const ue=[{id:"honeycomb-api-key",name:"Honeycomb ingest key",
docs:"https://github.com/honeycombio/libhoney-go/blob/main/libhoney.go",format:[["hcaik_","hcbik_","hcxik_","hcaic_","hcbic_","hcxic_"],["base36",58]]}]
;const fe=[{id:"hubspot-private-app-token",name:"HubSpot private app token",docs:"https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
documented:false,format:[["pat-na1-","pat-na2-","pat-eu1-","pat-ap1-"],["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]]}];const ke=[{
id:"hugging-face-user-token",name:"Hugging Face user access token",docs:"https://huggingface.co/.well-known/openapi.json",format:["hf_",["base62",34]]},{
id:"hugging-face-organization-token",name:"Hugging Face organization token",docs:"https://huggingface.co/docs/hub/security-tokens",documented:false,
format:["api_org_",["base62",34]]}];const he=[{id:"infracost-api-key",name:"Infracost API key",docs:"https://www.infracost.io/docs/cloud_pricing_api/overview/",
documented:false,format:["ico-",["base62",32]]}];const be=[{id:"inngest-signing-key",name:"Inngest signing key",
docs:"https://github.com/inngest/inngest/blob/main/pkg/authn/signing_key_strategy.go",format:[["signkey-prod-","signkey-branch-"],["hex",64]]}];const ge=[{
id:"intra-42-client-secret",name:"Intra 42 client secret",docs:"https://api.intra.42.fr/apidoc/guides/getting_started",documented:false,
format:[["s-s4t2ud-","s-s4t2af-"],["hex",64]]}];const ye=[{id:"jenkins-api-token",name:"Jenkins API token",
docs:"https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/jenkins/security/apitoken/ApiTokenStore.java",format:["11",["hex",32]],context:{
words:["jenkins"],also:["token","key","password"]}}];const _e=[{id:"jfrog-api-key",name:"JFrog Artifactory API key",
docs:"https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile",documented:false,format:["AKCp",["base62",69]]},{
id:"jfrog-reference-token",name:"JFrog reference token",docs:"https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
documented:false,format:["cmVmdGtu",["base62",56]]}];const xe=[{id:"jina-api-key",name:"Jina AI API key",docs:"https://jina.ai/embeddings/",documented:false,
format:["jina_",["base64url",60]]}];const we=[{id:"langfuse-secret-key",name:"Langfuse secret key",
docs:"https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/auth/apiKeys.ts",
format:["sk-lf-",["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]]}];const ve=[{id:"langsmith-api-key",name:"LangSmith API key",
docs:"https://docs.langchain.com/langsmith/create-account-api-key",documented:false,format:[["lsv2_pt_","lsv2_sk_"],["hex",32],"_",["hex",10]]}];const Ae=[{
id:"launchdarkly-key",name:"LaunchDarkly key",docs:"https://launchdarkly.com/docs/home/account/environment/keys",documented:false,
format:[["sdk-","api-"],["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]],context:{words:["launchdarkly","launch_darkly","ld_sdk","ld_api"]}}]
;const Ie=[{id:"linear-api-key",name:"Linear API key",docs:"https://linear.app/developers/graphql",documented:false,format:["lin_api_",["base62",40]]},{
id:"linear-oauth-token",name:"Linear OAuth token",docs:"https://linear.app/developers/oauth-2-0-authentication",documented:false,
format:["lin_oauth_",["hex",64]]}];const Pe=[{id:"linkedin-client-secret",name:"LinkedIn client secret",
docs:"https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication",documented:false,format:["WPL_AP1.",["base62",16],".",["base64",6],"=="]
}];const Se=[{id:"mailchimp-api-key",name:"Mailchimp API key",docs:"https://mailchimp.com/developer/marketing/docs/fundamentals/",documented:false,
format:[["hex",32],"-us",["digits",1,2]]}];const ze=[{id:"mailersend-api-token",name:"MailerSend API token",
docs:"https://developers.mailersend.com/general.html",documented:false,format:["mlsn.",["hex",64]]}];const Ce=[{id:"mailgun-api-key",name:"Mailgun API key",
docs:"https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",documented:false,format:["key-",["hex",32]]},{id:"mailgun-signing-key",
name:"Mailgun key",docs:"https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",documented:false,format:[["hex",32],"-",["hex",8],"-",["hex",8]],
context:{words:["mailgun"]}}];const je=[{id:"mapbox-secret-token",name:"Mapbox secret token",docs:"https://docs.mapbox.com/api/accounts/tokens/",
format:["sk.eyJ",["base64url",40,200],".",["base64url",22]]}];const Be=[{id:"maxmind-license-key",name:"MaxMind license key",
docs:"https://dev.maxmind.com/license-key/",documented:false,format:[["base62",6],"_",["base62",29],"_mmk"]}];const Le=[{id:"microsoft-teams-webhook",
name:"Microsoft Teams webhook",docs:"https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
documented:false,
format:[".webhook.office.com/webhookb2/",["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12],"@",["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12],"/IncomingWebhook/",["hex",32],"/",["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]],
boundary:false}];const Re=[{id:"mistral-api-key",name:"Mistral API key",docs:"https://docs.mistral.ai/getting-started/quickstart",documented:false,
format:[["base62",32]],context:{words:["mistral"],also:["key","token"]}}];const Fe=[{id:"mongodb-atlas-service-account-secret",
name:"MongoDB Atlas service account secret",docs:"https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",documented:false,
format:["mdb_sa_sk_",["base64url",40]]}];const He=[{id:"neon-api-key",name:"Neon API key",docs:"https://neon.com/docs/changelog/2025-01-31",documented:false,
format:["napi_",["base36",64]]}];const Te=[{id:"netlify-token",name:"Netlify access token",docs:"https://docs.netlify.com/api/get-started/",documented:false,
format:[["nfp_","nfc_","nfo_","nfb_","nfu_"],["base62",36]]}];const Ge=[{id:"new-relic-user-key",name:"New Relic user key",
docs:"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",documented:false,format:["NRAK-",["upperBase36",27]]},{
id:"new-relic-insights-insert-key",name:"New Relic Insights insert key",docs:"https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
documented:false,format:["NRII-",["base64url",32]]},{id:"new-relic-license-key",name:"New Relic license key",
docs:"https://docs.newrelic.com/docs/opentelemetry/integrations/ibm-mq/host/",format:[["hex",32],"FFFFNRAL"]},{id:"new-relic-eu-license-key",
name:"New Relic license key",docs:"https://docs.newrelic.com/docs/opentelemetry/integrations/ibm-mq/host/",documented:false,
format:["eu01xx",["hex",26],"FFFFNRAL"]}];const De=[{id:"notion-integration-token",name:"Notion integration token",
docs:"https://developers.notion.com/page/changelog",documented:false,format:["ntn_",["digits",11],["base62",35]]},{id:"notion-legacy-token",
name:"Notion integration token",docs:"https://developers.notion.com/page/changelog",documented:false,format:["secret_",["base62",43]],context:{words:["notion"]}
}];const Me=[{id:"npm-access-token",name:"npm access token",docs:"https://github.blog/security/announcing-npms-new-access-token-format/",
format:["npm_",["base62",36]],checksum:"crc32-base62"},{id:"npm-legacy-token",name:"npm access token",
docs:"https://docs.npmjs.com/using-private-packages-in-a-ci-cd-workflow",documented:false,
format:["_authToken=",["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]],lead:1}];const Ee=[{id:"nuget-api-key",name:"NuGet API key",
docs:"https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",documented:false,format:["oy2",["lowerBase32",43]]}];const qe=[{id:"nvidia-api-key",
name:"NVIDIA API key",
docs:"https://github.com/NVIDIA-NeMo/nemo-helix/blob/main/plugins/nemo-agents/src/nemo_agents_plugin/skills/agents-secure/resources/pii_scan.py",
format:["nvapi-",["base64url",60,128]]}];const Oe=[{id:"octopus-api-key",name:"Octopus Deploy API key",
docs:"https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",documented:false,format:["API-",["upperBase36",25,31]]}];const Ze=[{
id:"okta-api-token",name:"Okta API token",docs:"https://developer.okta.com/docs/guides/create-an-api-token/main/",documented:false,
format:["00",["base64url",40]],context:{words:["okta"],also:["token","key","secret"]}},{id:"okta-authorization-header",name:"Okta API token",
docs:"https://developer.okta.com/docs/guides/create-an-api-token/main/",documented:false,format:["SSWS ","00",["base64url",40]],lead:1}];const Je=[{
id:"1password-service-account-token",name:"1Password service account token",docs:"https://developer.1password.com/docs/service-accounts/security/",
format:["ops_eyJ",["padded",250,2e3]]},{id:"1password-secret-key",name:"1Password Secret Key",docs:"https://support.1password.com/secret-key-security/",
documented:false,format:["A3-",["upperBase36",6],"-",["upperBase36",6],"-",["upperBase36",5],"-",["upperBase36",5],"-",["upperBase36",5],"-",["upperBase36",5]]
},{id:"1password-long-secret-key",name:"1Password Secret Key",docs:"https://support.1password.com/secret-key-security/",documented:false,
format:["A3-",["upperBase36",6],"-",["upperBase36",11],"-",["upperBase36",5],"-",["upperBase36",5],"-",["upperBase36",5]]}];const Ue=[{id:"onesignal-api-key",
name:"OneSignal API key",docs:"https://documentation.onesignal.com/docs/keys-and-ids",documented:false,format:[["os_v2_app_","os_v2_org_"],["lowerBase32",103]]
}];const Ve=[{id:"openai-api-key",name:"OpenAI API key",docs:"https://platform.openai.com/docs/api-reference/authentication",documented:false,
format:[["sk-proj-","sk-svcacct-","sk-admin-"],["base64url",20,120],"T3BlbkFJ",["base64url",20,120]]},{id:"openai-legacy-api-key",name:"OpenAI API key",
docs:"https://platform.openai.com/docs/api-reference/authentication",documented:false,format:["sk-",["base62",20],"T3BlbkFJ",["base62",20]]}];const Ne=[{
id:"openrouter-api-key",name:"OpenRouter API key",docs:"https://openrouter.ai/docs/guides/features/guardrails/secret-formats",format:["sk-or-v1-",["hex",64]]}]
;const Ke=[{id:"openshift-token",name:"OpenShift user token",
docs:"https://docs.redhat.com/en/documentation/openshift_container_platform/4.15/html/authentication_and_authorization/index",documented:false,
format:["sha256~",["base64url",43]]}];const Qe=[{id:"ory-session-token",name:"Ory session token",
docs:"https://github.com/ory/kratos/blob/master/session/session.go",format:["ory_st_",["base62",32]]}];const We=[{id:"paddle-api-key",name:"Paddle API key",
docs:"https://developer.paddle.com/api-reference/about/api-keys",format:["pdl_live_apikey_",["base36",26],"_",["base62",22],"_",["base62",3]]},{
id:"paddle-sandbox-key",name:"Paddle sandbox API key",docs:"https://developer.paddle.com/api-reference/about/api-keys",level:"note",
format:["pdl_sdbx_apikey_",["base36",26],"_",["base62",22],"_",["base62",3]]}];const $e=[{id:"pagerduty-api-key",name:"PagerDuty API key",
docs:"https://support.pagerduty.com/main/docs/api-access-keys",documented:false,format:["u+",["base64url",18]],context:{
words:["pagerduty","pager_duty","pd_api","pd_token"]}}];const Ye=[{id:"encoded-private-key",name:"private key in base64",
docs:"https://www.rfc-editor.org/rfc/rfc7468",
format:[["LS0tLS1CRUdJTiBQUklWQVRFIEtFW","LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRV","LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFW","LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZ","LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURSBLRV"],["padded",36,8e3]]
}];const Xe=[{id:"perplexity-api-key",name:"Perplexity API key",docs:"https://docs.perplexity.ai/getting-started/quickstart",documented:false,
format:["pplx-",["base62",48]]}];const et=[{id:"pinecone-api-key",name:"Pinecone API key",docs:"https://docs.pinecone.io/guides/projects/manage-api-keys",
documented:false,format:["pcsk_",["word",60,80]]}];const tt=[{id:"plaid-access-token",name:"Plaid access token",docs:"https://plaid.com/docs/api/items/",
documented:false,format:[["access-production-","access-development-"],["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]]},{
id:"plaid-sandbox-token",name:"Plaid sandbox access token",docs:"https://plaid.com/docs/api/items/",documented:false,level:"note",
format:["access-sandbox-",["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]]},{id:"plaid-secret",name:"Plaid secret",
docs:"https://plaid.com/docs/api/",documented:false,format:[["hex",30]],context:{words:["plaid"],also:["secret"]}}];const ot=[{id:"planetscale-service-token",
name:"PlanetScale service token",docs:"https://planetscale.com/docs/api/reference/service-tokens",documented:false,format:["pscale_tkn_",["dottedPadded",32,64]]
},{id:"planetscale-password",name:"PlanetScale password",docs:"https://planetscale.com/docs/vitess/connecting/connection-strings",documented:false,
format:["pscale_pw_",["dottedPadded",32,64]]},{id:"planetscale-oauth-token",name:"PlanetScale OAuth token",
docs:"https://planetscale.com/docs/api/reference/oauth",documented:false,format:["pscale_oauth_",["dottedPadded",32,64]]}];const st=[{
id:"polar-organization-access-token",name:"Polar organization access token",docs:"https://github.com/polarsource/polar/blob/main/server/polar/kit/crypto.py",
format:["polar_oat_",["base62",43]],checksum:"crc32-base62"}];const at=[{id:"posthog-personal-api-key",name:"PostHog personal API key",
docs:"https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py",format:[["phx_","phs_"],["base62",42,49]]}];const ct=[{id:"postman-api-key",
name:"Postman API key",docs:"https://github.com/postmanlabs/postman-insights-agent",format:["PMAK-",["hex",24],"-",["hex",34]]}];const nt=[{
id:"prefect-api-key",name:"Prefect API key",docs:"https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",documented:false,
format:[["pnu_","pnb_"],["base62",36]]}];const rt=[{id:"pulumi-access-token",name:"Pulumi access token",
docs:"https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",documented:false,format:["pul-",["hex",40]]}];const it=[{id:"pypi-token",
name:"PyPI API token",docs:"https://docs.pypi.org/api/secrets/",format:["pypi-AgEIcHlwaS5vcmc",["base64url",70,1e3]]},{id:"testpypi-token",
name:"TestPyPI API token",docs:"https://docs.pypi.org/api/secrets/",level:"warning",format:["pypi-AgENdGVzdC5weXBpLm9yZw",["base64url",63,1e3]]}];const dt=[{
id:"readme-api-key",name:"ReadMe API key",docs:"https://docs.readme.com/main/docs/api-keys",documented:false,format:["rdme_",["base36",70]]}];const mt=[{
id:"render-api-key",name:"Render API key",docs:"https://render.com/docs/api",documented:false,format:["rnd_",["base62",28,40]]}];const lt=[{
id:"replicate-api-token",name:"Replicate API token",docs:"https://replicate.com/docs/topics/security/api-tokens",documented:false,format:["r8_",["base62",37]]}]
;const pt=[{id:"resend-api-key",name:"Resend API key",docs:"https://resend.com/docs/api-reference/api-keys/create-api-key",
format:["re_",["base62",8],"_",["base62",24]],context:{words:["resend"]}}];const ut=[{id:"rubygems-api-key",name:"RubyGems API key",
docs:"https://github.com/rubygems/rubygems.org/blob/master/app/controllers/concerns/api_keyable.rb",format:["rubygems_",["hex",48]]}];const ft=[{
id:"sauce-labs-access-key",name:"Sauce Labs access key",docs:"https://docs.saucelabs.com/basics/environment-variables/",documented:false,
format:[["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]],context:{words:["sauce"],also:["key"]}}];const kt=[{id:"scaleway-secret-key",
name:"Scaleway secret key",docs:"https://github.com/scaleway/scaleway-sdk-go/blob/master/validation/is.go",
format:[["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]],context:{words:["scw_secret","scaleway"],also:["key",'="',"="]}}];const ht=[{
id:"scalingo-api-token",name:"Scalingo API token",docs:"https://developers.scalingo.com/tokens",documented:false,format:["tk-us-",["base64url",48]]}]
;const bt=[{id:"sendgrid-api-key",name:"SendGrid API key",docs:"https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",documented:false,
format:["SG.",["base64url",22],".",["base64url",43]]}];const gt=[{id:"sentry-organization-token",name:"Sentry organization auth token",
docs:"https://github.com/getsentry/sentry/blob/master/src/sentry/utils/security/orgauthtoken_token.py",format:["sntrys_eyJ",["padded",60,400],"_",["base64",43]]
},{id:"sentry-user-token",name:"Sentry user auth token",docs:"https://docs.sentry.io/security-legal-pii/security/token-formats/",
format:[["sntryu_","sntrya_","sntryi_"],["hex",64]]}];const yt=[{id:"settlemint-access-token",name:"SettleMint access token",
docs:"https://github.com/settlemint/sdk",documented:false,format:[["sm_aat_","sm_pat_","sm_sat_"],["base62",16]]}];const _t=[{id:"shippo-live-token",
name:"Shippo API token",docs:"https://docs.goshippo.com/docs/guides_general/authentication/",documented:false,format:["shippo_live_",["hex",40]]},{
id:"shippo-test-token",name:"Shippo test token",docs:"https://docs.goshippo.com/docs/guides_general/authentication/",documented:false,level:"note",
format:["shippo_test_",["hex",40]]}];const xt=[{id:"shopify-access-token",name:"Shopify access token",
docs:"https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",documented:false,format:["shpat_",["anyHex",32]]},{
id:"shopify-custom-app-token",name:"Shopify custom app access token",docs:"https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",
documented:false,format:["shpca_",["anyHex",32]]},{id:"shopify-private-app-token",name:"Shopify private app access token",
docs:"https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing",documented:false,format:["shppa_",["anyHex",32]]},{
id:"shopify-shared-secret",name:"Shopify shared secret",docs:"https://shopify.dev/changelog/app-secret-key-length-has-increased",documented:false,
format:["shpss_",["anyHex",32]]}];const wt=[{id:"slack-bot-token",name:"Slack bot token",docs:"https://docs.slack.dev/authentication/tokens/",documented:false,
format:["xoxb-",["digits",10,13],"-",["digits",10,13],"-",["base62",24]]},{id:"slack-legacy-bot-token",name:"Slack bot token",
docs:"https://docs.slack.dev/authentication/tokens/",documented:false,format:["xoxb-",["digits",8,14],"-",["base62",18,26]]},{id:"slack-user-token",
name:"Slack user token",docs:"https://docs.slack.dev/authentication/tokens/",documented:false,
format:["xoxp-",["digits",10,13],"-",["digits",10,13],"-",["digits",10,13],"-",["hex",32]]},{id:"slack-app-token",name:"Slack app-level token",
docs:"https://docs.slack.dev/authentication/tokens/",documented:false,format:["xapp-",["digits",1],"-",["upperBase36",9,12],"-",["digits",10,13],"-",["hex",64]]
},{id:"slack-legacy-token",name:"Slack legacy token",docs:"https://docs.slack.dev/authentication/tokens/",documented:false,
format:[["xoxa-","xoxr-","xoxs-","xoxo-"],["base64url",20,80]]},{id:"slack-refresh-token",name:"Slack refresh token",
docs:"https://docs.slack.dev/authentication/using-token-rotation/",documented:false,format:["xoxe-",["digits",1],"-",["base64url",100,180]]},{
id:"slack-rotated-token",name:"Slack token",docs:"https://docs.slack.dev/authentication/using-token-rotation/",documented:false,
format:[["xoxe.xoxb-","xoxe.xoxp-"],["digits",1],"-",["base64url",150,220]]},{id:"slack-webhook",name:"Slack webhook",
docs:"https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",documented:false,
format:["https://hooks.slack.com/services/T",["upperBase36",8,12],"/B",["upperBase36",8,12],"/",["base62",24]]}];const vt=[{id:"snyk-api-token",
name:"Snyk API token",docs:"https://github.com/snyk/go-application-framework",format:[["hex",8],"-",["hex",4],"-",["hex",4],"-",["hex",4],"-",["hex",12]],
context:{words:["snyk"],also:["token","key","oauth"]}},{id:"snyk-personal-access-token",name:"Snyk access token",
docs:"https://github.com/snyk/go-application-framework",format:[["snyk_uat.","snyk_sat."],["base36",8],".",["base64url",16,400],".",["base64url",16,200]]}]
;const At=[{id:"socket-api-token",name:"Socket API token",docs:"https://docs.socket.dev/docs/api-keys",documented:false,
format:["sktsec_",["base64url",30,70],"_api"]}];const It=[{id:"sonar-token",name:"SonarQube token",
docs:"https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java",
format:[["squ_","sqp_","sqa_"],["hex",40]]}];const Pt=[{id:"sourcegraph-access-token",name:"Sourcegraph access token",
docs:"https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go",
format:["sgp_",["hex",16],"_",["hex",40]]},{id:"sourcegraph-legacy-access-token",name:"Sourcegraph access token",
docs:"https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go",
format:[["sgp_local_","sgp_"],["hex",40]]}];const St=[{id:"square-access-token",name:"Square access token",
docs:"https://developer.squareup.com/docs/oauth-api/receive-and-manage-tokens",format:["EAAA",["base64url",60]]},{id:"square-legacy-access-token",
name:"Square access token",docs:"https://developer.squareup.com/docs/build-basics/access-tokens",documented:false,format:["sq0atp-",["base64url",22]]},{
id:"square-oauth-secret",name:"Square OAuth application secret",docs:"https://developer.squareup.com/docs/oauth-api/overview",documented:false,
format:["sq0csp-",["base64url",43]]}];const zt=[{id:"stripe-secret-key",name:"Stripe secret key",docs:"https://docs.stripe.com/keys",documented:false,
format:["sk_live_",["base62",24,247]]},{id:"stripe-restricted-key",name:"Stripe restricted key",docs:"https://docs.stripe.com/keys",documented:false,
format:["rk_live_",["base62",24,247]]},{id:"stripe-test-key",name:"Stripe test key",docs:"https://docs.stripe.com/keys",documented:false,level:"note",
format:[["sk_test_","rk_test_"],["base62",24,247]]},{id:"stripe-webhook-secret",name:"webhook signing secret",docs:"https://docs.stripe.com/webhooks/signature",
documented:false,format:["whsec_",["padded",32,64]]}];const Ct=[{id:"supabase-access-token",name:"Supabase access token",docs:"https://github.com/supabase/cli",
format:[["sbp_","sbp_oauth_"],["hex",40]]},{id:"supabase-secret-key",name:"Supabase secret key",
docs:"https://supabase.com/docs/guides/self-hosting/self-hosted-auth-keys",format:["sb_secret_",["base64url",22],"_",["base64url",8]]}];const jt=[{
id:"tailscale-key",name:"Tailscale key",docs:"https://tailscale.com/kb/1277/key-prefixes",documented:false,
format:[["tskey-auth-","tskey-api-","tskey-client-","tskey-scim-","tskey-webhook-"],["base62",10,22],"-",["base62",20,40]]}];const Bt=[{id:"tavily-api-key",
name:"Tavily API key",docs:"https://docs.tavily.com/documentation/quickstart",documented:false,format:[["tvly-dev-","tvly-prod-","tvly-"],["base62",32]]}]
;const Lt=[{id:"telegram-bot-token",name:"Telegram bot token",docs:"https://core.telegram.org/bots/api#authorizing-your-bot",documented:false,
format:[["digits",8,10],":AA",["base64url",33]]}];const Rt=[{id:"trigger-dev-secret-key",name:"Trigger.dev secret key",
docs:"https://github.com/triggerdotdev/trigger.dev/blob/main/apps/webapp/app/utils/apiKeys.ts",
format:[["tr_prod_","tr_stg_","tr_preview_","tr_dev_","tr_prod_sk_","tr_stg_sk_","tr_preview_sk_","tr_dev_sk_"],["base62",20,24]]}];const Ft=[{
id:"twilio-api-key-sid",name:"Twilio API key SID",docs:"https://www.twilio.com/docs/iam/api-keys",documented:false,level:"warning",format:["SK",["hex",32]],
context:{words:["twilio"]}},{id:"twilio-auth-token",name:"Twilio auth token",docs:"https://www.twilio.com/docs/iam/access-tokens",documented:false,
format:[["hex",32]],context:{words:["twilio"],also:["token","secret"]}}];const Ht=[{id:"twitter-bearer-token",name:"X (Twitter) bearer token",
docs:"https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only",documented:false,format:["AAAAAAAAAAAAAAAAAAAAA",["percent",60,120]],context:{
words:["twitter","bearer_token","bearertoken","x_bearer"]}}];const Tt=[{id:"typeform-token",name:"Typeform personal access token",
docs:"https://www.typeform.com/developers/get-started/personal-access-token/",documented:false,format:["tfp_",["base64url",59]]}];const Gt=[{
id:"unkey-root-key",name:"Unkey root key",docs:"https://github.com/unkeyed/unkey/blob/main/web/apps/dashboard/lib/trpc/routers/key/createRootKey.ts",
format:["unkey_",["base58",21,24]]}];const Dt=[{id:"vercel-access-token",name:"Vercel access token",docs:"https://vercel.com/docs/sign-in-with-vercel/tokens",
format:[["vcp_","vca_","vcr_"],["base62",56]]},{id:"vercel-api-key",name:"Vercel API key",
docs:"https://vercel.com/changelog/new-token-formats-and-secret-scanning",documented:false,format:[["vck_","vci_"],["base62",56]]}];const Mt=[{
id:"wandb-api-key",name:"Weights & Biases API key",docs:"https://github.com/wandb/wandb/blob/main/wandb/sdk/lib/apikey.py",format:[["hex",40]],context:{
words:["wandb"]}},{id:"wandb-long-api-key",name:"Weights & Biases API key",docs:"https://github.com/wandb/wandb/blob/main/wandb/sdk/lib/wbauth/validation.py",
format:["wandb_v1_",["word",77]]}];const Et=[{id:"wireguard-private-key",name:"WireGuard private key",docs:"https://www.wireguard.com/quickstart/",
documented:false,format:[["base64",43],"="],context:{words:["privatekey","presharedkey"]}}];const qt=[{id:"xai-api-key",name:"xAI API key",
docs:"https://docs.x.ai/docs/tutorial",documented:false,format:["xai-",["base62",80]]}];const Ot=[{id:"yandex-cloud-api-key",name:"Yandex Cloud API key",
docs:"https://gitlab.com/gitlab-org/gitlab/-/issues/353039",format:["AQVN",["base64url",35,38]]},{id:"yandex-cloud-iam-token",name:"Yandex Cloud IAM token",
docs:"https://gitlab.com/gitlab-org/gitlab/-/issues/353039",format:["t1.",["paddedUrl",40,1002],".",["paddedUrl",86,88]],context:{
words:["yandex","yc_token","iam_token","iamtoken"]}},{id:"yandex-cloud-static-key",name:"Yandex Cloud static access key",
docs:"https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",documented:false,format:["YC",["base64url",38]],context:{
words:["yandex","yc_secret","secret_access_key","secret-access-key","aws_secret"],also:["secret","key","="]}}];const Zt=[{id:"zuplo-api-key",
name:"Zuplo API key",docs:"https://zuplo.com/docs/concepts/api-keys",documented:false,format:["zpka_",["base36",32],"_",["hex",8]]}]
;const Jt=[...s,...a,...c,...n,...r,...i,...d,...m,...l,...p,...u,...f,...k,...h,...b,...g,...y,..._,...x,...w,...v,...A,...I,...P,...S,...z,...C,...j,...B,...L,...R,...F,...H,...T,...G,...D,...M,...E,...q,...O,...Z,...J,...U,...V,...N,...K,...Q,...W,...$,...Y,...X,...ee,...te,...oe,...se,...ae,...ce,...ne,...re,...ie,...de,...me,...le,...pe,...ue,...fe,...ke,...he,...be,...ge,...ye,..._e,...xe,...we,...ve,...Ae,...Ie,...Pe,...Se,...ze,...Ce,...je,...Be,...Le,...Re,...Fe,...He,...Te,...Ge,...De,...Me,...Ee,...qe,...Oe,...Ze,...Je,...Ue,...Ve,...Ne,...Ke,...Qe,...We,...$e,...Ye,...Xe,...et,...tt,...ot,...st,...at,...ct,...nt,...rt,...it,...dt,...mt,...lt,...pt,...ut,...ft,...kt,...ht,...bt,...gt,...yt,..._t,...xt,...wt,...vt,...At,...It,...Pt,...St,...zt,...Ct,...jt,...Bt,...Lt,...Rt,...Ft,...Ht,...Tt,...Gt,...Dt,...Mt,...Et,...qt,...Ot,...Zt]
;var Ut=o(98433);let Vt;function Nt(){Vt??=Qt();return Vt}function Kt(){return Nt().keywords}function Qt(){const e=new Map;const t=[];const o=[]
;for(const s of Jt){const{words:a,before:c}=(0,Ut.dI)(s);for(const n of a){const a=n.ignoreCase?`i:${n.text.toLowerCase()}`:n.text;const r=e.get(a)??t.push(n)-1
;e.set(a,r);o[r]??=[];o[r].push({family:s,...c&&{before:c}})}}return{keywords:t,uses:o}}},98433:(e,t,o)=>{o.d(t,{dI:()=>P,Ru:()=>C,Qf:()=>z,WV:()=>j})
;const s="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";let a;function c(e,t,o){switch(e){case"crc32-base62":
return i(d(t.slice(o))).padStart(6,"0");case"crc32-base36":return d(t).toString(36).padStart(7,"0")}}const n={"crc32-base62":6,"crc32-base36":7}
;function r(e,t,o){const s=t.length-n[e];return c(e,t.slice(0,s),o)===t.slice(s)}function i(e){let t="";for(let o=e;o>0;o=Math.floor(o/62))t=s[o%62]+t;return t}
function d(e){a??=m();let t=4294967295;for(let o=0;o<e.length;o++)t=a[(t^e.charCodeAt(o))&255]^t>>>8;return(t^4294967295)>>>0}function m(){
return Uint32Array.from({length:256},(e,t)=>{let o=t;for(let e=0;e<8;e++)o=o&1?3988292384^o>>>1:o>>>1;return o>>>0})}var l=o(63334);var p=o(4877)
;const u=["xxxxx","example","sample","placeholder","redacted","changeme","change_me","dummy","foobar","your_","your-","yourtoken","yourkey","yourapi","yoursecret","insert_","insert-","replace_","replace-","replaceme","notreal","not_real","not-real","qwerty","asdfgh","deadbeef","process.env","secrets.","test_key","testkey","test-key","test_token","testtoken","test-token","fake_","fake-","faketoken","fakekey","my_secret","mysecret","my-secret","my_token","mytoken","my-token"]
;const f=new Set(["9bdcd4f77abc525d","42baf451736f04e9","be552d18d412f727","3972560238173ad9","b9415d4c0a3fc2e6","e9e9dbea0c602a06"]);const k=.7;const h=6
;function b(e,t,o){if(o.length===0)return false;return g(o)<y(e,o.length)||x(o)||w(o)||A(e,o)||I(t)}function g(e){const t=new Map
;for(const o of e)t.set(o,(t.get(o)??0)+1);let o=0;for(const s of t.values())o-=s/e.length*Math.log2(s/e.length);return o}function y(e,t){
if(e.entropy!==undefined)return e.entropy;let o=0;let s=0;for(const t of e.format){if(!(0,l.y)(t))continue;o+=t[1];s+=t[1]*Math.log2(_(l.L[t[0]]))}
return k*Math.min(Math.log2(t),s/o)}function _(e){let t=0;for(let o=0;o<e.length;o++){const s=e[o+1]==="-"&&o+2<e.length
;t+=s?e.charCodeAt(o+2)-e.charCodeAt(o)+1:1;if(s)o+=2}return t}function x(e){const t=e.toLowerCase();return u.some(e=>t.includes(e))}function w(e){
for(let t=1;t<=e.length/2;t++){if(e.startsWith(e.slice(t)))return true}return[0,1,-1].some(t=>v(e,t,1,h)||v(e,t,2,h+4))}function v(e,t,o,s){let a=o
;for(let c=o;c<e.length;c++){a=e.charCodeAt(c)-e.charCodeAt(c-o)===t?a+1:o;if(a>=s)return true}return false}function A(e,t){const o=e.format.some(e=>(0,
l.y)(e)&&/0-9A-Za-z/.test(l.L[e[0]]));return o&&t.length>=12&&/^(?:[a-z._-]+|[A-Z._-]+)$/.test(t)}function I(e){return f.has((0,p.D)(e))}function P(e){
if(e.context)return{words:e.context.words.map(e=>({text:e,ignoreCase:true}))};let t;let o=0;let s=0;for(const a of e.format){const[e,c]=z(a);if(!(0,
l.y)(a)&&e>=3&&s-o<=16&&e>(t?S(t.words):0)){const e=typeof a==="string"?[a]:a;t={words:e.map(e=>({text:String(e)})),before:{min:o,max:s}}}o+=e;s+=c}
if(!t)throw new Error(`The family ${e.id} has neither a literal of three characters nor a context`);return t}function S(e){
return e.reduce((e,{text:t})=>Math.min(e,t.length),Number.POSITIVE_INFINITY)}function z(e){if(typeof e==="string")return[e.length,e.length];if((0,
l.y)(e))return[e[1],e[2]??e[1]];const t=e.map(e=>String(e).length);return[Math.min(...t),Math.max(...t)]}function C(e){
return e.format.reduce((e,t)=>e+z(t)[1],0)}function j(e){const t=new RegExp(L(e),"y");const o=typeof e.format[0]==="string"?e.format[0].length:0
;const s=(e.lead??0)+1;return{match(a,c){t.lastIndex=c;const n=t.exec(a);if(!n)return undefined;const i=n[0];if(e.checksum&&!r(e.checksum,i,o))return undefined
;const d=n.slice(1).filter((t,o)=>(0,l.y)(e.format[o]));const m=c+n.slice(1,s).reduce((e,t)=>e+t.length,0);if(b(e,i.slice(m-c),d.join("")))return undefined
;return{start:m,end:c+i.length}}}}const B="(?<=\\\\[nrtfv]|%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4})";function L(e){const t=e.format.map(e=>`(${F(e)})`).join("")
;if(e.boundary===false)return t;const o=R(e.format[0]);return`(?:(?<![${o}])|${B})${t}(?![${R(e.format.at(-1))}])`}function R(e){return(0,
l.y)(e)?`${H(l.L[e[0]])}A-Za-z0-9_`:"A-Za-z0-9_"}function F(e){if(typeof e==="string")return T(e);if(!(0,l.y)(e))return e.map(e=>T(String(e))).join("|")
;const[t,o,s=o]=e;return`[${H(l.L[t])}]{${o},${s}}`}function H(e){return e.endsWith("-")?`${e.slice(0,-1)}\\-`:e}function T(e){
return e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&")}},22395:(e,t,o)=>{o.d(t,{AY:()=>r,E$:()=>c,Rd:()=>n,t:()=>i});var s=o(67156);var a=o(39200);function c(e){
return`${e.slice(0,Math.min(4,Math.floor(e.length/4)))}\u2026(${e.length})`}function n(e){const t=Buffer.from(e,"utf8");return i(t,r(t,t.length),0,t.length)}
function r(e,t){const o=[];(0,a.L)(e,t,e=>o.push({offset:e.offset,length:e.length}));(0,s.$A)(e,t,e=>{if(e.body)o.push({offset:e.offset,length:e.blockLength})})
;return d(o)}function i(e,t,o,s){let a="";let n=o;for(const{offset:o,length:r}of t){if(o+r<=n||o>=s)continue;a+=e.toString("utf8",n,Math.max(n,o))
;a+=c(e.toString("utf8",o,o+r));n=o+r}return n<s?a+e.toString("utf8",n,s):a}function d(e){const t=[...e].sort((e,t)=>e.offset-t.offset);const o=[]
;for(const e of t){const t=o.at(-1);if(t===undefined||e.offset>=t.offset+t.length)o.push(e);else{const s=Math.max(t.offset+t.length,e.offset+e.length)
;o[o.length-1]={offset:t.offset,length:s-t.offset}}}return o}},39200:(e,t,o)=>{o.d(t,{L:()=>h});var s=o(69874)
;const a=/[\w.\- ]*(?:["'`\])]{0,2}[ \t]*(?:=>|:=|==|\|\|=?|\?\?=?|[=:,>(])[ \t]*)(?:(?:b|r|f|u)?["'`]|\\["'])?(?:(?:Bearer|Basic|Token|token|bearer|basic)[ \t]+)?/y
;const c=/[\w.\- ]*["']?[ \t]+(?:value|Value|VALUE)[ \t]*=[ \t]*["']/y;function n(e,t,o,s){const n=[];for(const i of[a,c]){i.lastIndex=o;if(!i.test(e))continue
;const a=i.lastIndex;if(a-o<=(s.within??40)&&r(e.slice(t,a),s))n.push(a)}return n}function r(e,{also:t}){if(!t)return true;const o=e.toLowerCase()
;return t.some(e=>o.includes(e))}var i=o(63334);var d=o(84018);var m=o(98433);const l=8;const p=1200;const u=8;let f;const k=new Map;function h(e,t,o){
const{keywords:a,uses:c}=(0,d.W)();f??=(0,s.Q)(a);const n=[];f.scan(e,t,(o,s)=>{for(const r of c[o]){const c=r.before?g(e,t,r,s):x(e,t,r,s,a[o].text.length)
;if(c)n.push(c)}});if(n.length===0)return;for(const e of w(n))o(e)}function b(e){const t=k.get(e);if(t)return t;const o=(0,m.WV)(e);k.set(e,o);return o}
function g(e,t,{family:o,before:s={min:0,max:0}},a){if(s.max===0&&y(e,a))return undefined;const c=Math.max(0,a-s.max-u);const n=Math.min(t,a-s.min+(0,
m.Ru)(o)+1);const r=e.toString("latin1",c,n);for(let e=Math.max(0,a-s.max);e<=a-s.min;e++){const t=b(o).match(r,e-c);if(t)return{family:o,offset:c+t.start,
length:t.end-t.start}}return undefined}function y(e,t){if(t===0||!_(e[t-1]))return false;for(let o=t-2;o>=0&&o>=t-6;o--)if(e[o]===92||e[o]===37)return false
;return true}function _(e){return e>=97&&e<=122||e>=65&&e<=90||e>=48&&e<=57||e===95}function x(e,t,{family:o},s,a){const c=Math.max(0,s-l)
;const r=e.toString("latin1",c,Math.min(t,s+a+p));const i=s+a-c;const d=r.slice(i).search(/[\r\n]/);const m=d<0?r:r.slice(0,i+d)
;for(const e of n(m,s-c,i,o.context)){const t=b(o).match(m,e);if(t)return{family:o,offset:c+t.start,length:t.end-t.start}}return undefined}function w(e){
const t=[...e].sort((e,t)=>A(t)-A(e)||I(t)-I(e)||t.length-e.length||e.offset-t.offset);const o=[];for(const e of t){const t=v(o,e.offset)
;const[s,a]=[o[t-1],o[t]];if(s&&P(s,e))continue;if(a&&P(a,e))continue;o.splice(t,0,e)}return o}function v(e,t){let o=0;let s=e.length;while(o<s){const a=o+s>>1
;if(e[a].offset>t)s=a;else o=a+1}return o}function A({family:e}){return e.checksum?2:e.context?0:1}function I({family:e}){return e.format.reduce((e,t)=>e+((0,
i.y)(t)?0:(0,m.Qf)(t)[0]),0)}function P(e,t){return e.offset<t.offset+t.length&&t.offset<e.offset+e.length}}};
