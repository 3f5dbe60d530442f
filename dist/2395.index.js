"use strict";
exports.id = 2395;
exports.ids = [2395];
exports.modules = {

/***/ 3334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ alphabets),
/* harmony export */   y: () => (/* binding */ isRun)
/* harmony export */ });
const alphabets = {
    digits: '0-9',
    hex: '0-9a-f',
    upperHex: '0-9A-F',
    anyHex: '0-9a-fA-F',
    base32: 'A-Z2-7',
    lowerBase32: 'a-z2-7',
    base36: '0-9a-z',
    upperBase36: '0-9A-Z',
    base58: '1-9A-HJ-NP-Za-km-z',
    base62: '0-9A-Za-z',
    base64: '0-9A-Za-z+/',
    base64url: '0-9A-Za-z_-',
    word: '0-9A-Za-z_',
    slug: '0-9a-z_-',
    upper: 'A-Z',
    lower: 'a-z',
    dotted: '0-9A-Za-z_.-',
    paddedUrl: '0-9A-Za-z_=-',
    dottedPadded: '0-9A-Za-z_.=-',
    anyBase64: '0-9A-Za-z+/_=-',
    percent: '0-9A-Za-z%',
    padded: '0-9A-Za-z+/=',
    unreserved: '0-9A-Za-z_.~-',
    bech32: 'AC-HJ-NP-Z02-9',
};
function isRun(part) {
    return typeof part !== 'string' && typeof part[1] === 'number';
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ keywordUses),
  $: () => (/* binding */ secretKeywords)
});

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/adafruit.js
const adafruit = [
    {
        id: 'adafruit-io-key',
        name: 'Adafruit IO key',
        docs: 'https://io.adafruit.com/api/docs/',
        documented: false,
        format: ['aio_', ['base62', 28]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/adobe.js
const adobe = [
    {
        id: 'adobe-client-secret',
        name: 'Adobe client secret',
        docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
        documented: false,
        format: ['p8e-', ['base62', 32]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/age.js
const age = [
    {
        id: 'age-secret-key',
        name: 'age secret key',
        docs: 'https://github.com/C2SP/C2SP/blob/main/age.md',
        format: [
            ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'],
            ['bech32', 58],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/airtable.js
const airtable = [
    {
        id: 'airtable-personal-access-token',
        name: 'Airtable personal access token',
        docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
        documented: false,
        format: ['pat', ['base62', 14], '.', ['hex', 64]],
        context: { words: ['airtable'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/aiven.js
const aiven = [
    {
        id: 'aiven-service-password',
        name: 'Aiven service password',
        docs: 'https://aiven.io/docs/platform/howto/create_authentication_token',
        documented: false,
        format: ['AVNS_', ['base64url', 19]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/alibaba.js
const alibaba = [
    {
        id: 'alibaba-access-key-id',
        name: 'Alibaba Cloud AccessKey ID',
        docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
        documented: false,
        format: ['LTAI', ['base62', 20]],
    },
    {
        id: 'alibaba-access-key-secret',
        name: 'Alibaba Cloud AccessKey secret',
        docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
        documented: false,
        format: [['base62', 30]],
        context: {
            words: ['accesskeysecret', 'access_key_secret', 'alibaba', 'aliyun', 'alicloud'],
            also: ['secret', '="', '= "'],
        },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/anthropic.js
const anthropic = [
    {
        id: 'anthropic-api-key',
        name: 'Anthropic API key',
        docs: 'https://docs.claude.com/en/api/overview',
        documented: false,
        format: ['sk-ant-api03-', ['base64url', 93], 'AA'],
    },
    {
        id: 'anthropic-admin-key',
        name: 'Anthropic admin key',
        docs: 'https://docs.claude.com/en/api/administration-api',
        documented: false,
        format: ['sk-ant-admin01-', ['base64url', 93], 'AA'],
    },
    {
        id: 'anthropic-oauth-token',
        name: 'Anthropic OAuth token',
        docs: 'https://docs.claude.com/en/docs/claude-code/iam',
        documented: false,
        format: [['sk-ant-oat01-', 'sk-ant-ort01-'], ['base64url', 93], 'AA'],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/apify.js
const apify = [
    {
        id: 'apify-api-token',
        name: 'Apify API token',
        docs: 'https://docs.apify.com/platform/integrations/api',
        documented: false,
        format: ['apify_api_', ['base62', 36]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/asana.js
const asana = [
    {
        id: 'asana-personal-access-token',
        name: 'Asana personal access token',
        docs: 'https://developers.asana.com/docs/personal-access-token',
        documented: false,
        format: ['2/', ['digits', 12, 20], '/', ['digits', 12, 20], ':', ['hex', 32]],
        context: { words: ['asana'] },
    },
    {
        id: 'asana-legacy-access-token',
        name: 'Asana personal access token',
        docs: 'https://developers.asana.com/docs/personal-access-token',
        documented: false,
        format: [['0/', '1/'], ['digits', 12, 20], ':', ['hex', 32]],
        context: { words: ['asana'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/atlassian.js
const atlassian = [
    {
        id: 'atlassian-api-token',
        name: 'Atlassian API token',
        docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
        documented: false,
        format: ['ATATT3xFfGF0', ['base64url', 160, 200], '=', ['upperHex', 8]],
    },
    {
        id: 'bitbucket-access-token',
        name: 'Bitbucket access token',
        docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
        documented: false,
        format: ['ATCTT3xFfGN0', ['base64url', 160, 200], '=', ['upperHex', 8]],
    },
    {
        id: 'bitbucket-app-password',
        name: 'Bitbucket app password',
        docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
        documented: false,
        format: ['ATBB', ['base62', 24], ['upperHex', 8]],
    },
    {
        id: 'trello-token',
        name: 'Trello token',
        docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
        documented: false,
        format: ['ATTA', ['hex', 64], ['upperHex', 8]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/authress.js
const authress = [
    {
        id: 'authress-service-client-key',
        name: 'Authress service client access key',
        docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
        documented: false,
        format: [
            ['sc_', 'ext_', 'scauth_', 'authress_'],
            ['base36', 5, 30],
            '.',
            ['base36', 4, 6],
            ['.acc_', '.acc-'],
            ['slug', 10, 32],
            '.',
            ['anyBase64', 30, 120],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/aws.js
const aws = [
    {
        id: 'aws-access-key-id',
        name: 'AWS access key ID',
        docs: 'https://github.com/awslabs/git-secrets/blob/master/git-secrets',
        format: [
            ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
            ['base32', 16],
        ],
    },
    {
        id: 'aws-secret-access-key',
        name: 'AWS secret access key',
        docs: 'https://github.com/awslabs/git-secrets/blob/master/git-secrets',
        format: [['base64', 40]],
        context: {
            words: [
                'aws_secret',
                'aws-secret',
                'awssecret',
                'aws.secret',
                'secret_access_key',
                'secret-access-key',
                'secretaccesskey',
            ],
        },
    },
    {
        id: 'aws-session-token',
        name: 'AWS session token',
        docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
        documented: false,
        format: [
            ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'],
            ['padded', 200, 2000],
        ],
    },
    {
        id: 'aws-bedrock-api-key',
        name: 'Amazon Bedrock API key',
        docs: 'https://aws.amazon.com/blogs/security/securing-amazon-bedrock-api-keys-best-practices-for-implementation-and-management/',
        format: ['ABSK', ['padded', 109, 271]],
    },
    {
        id: 'aws-bedrock-short-term-key',
        name: 'Amazon Bedrock short-term API key',
        docs: 'https://github.com/aws/aws-bedrock-token-generator-js/blob/main/src/token.ts',
        format: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', ['padded', 200, 2000]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/axiom.js
const axiom = [
    {
        id: 'axiom-token',
        name: 'Axiom token',
        docs: 'https://github.com/axiomhq/axiom-go/blob/main/internal/config/token.go',
        format: [['xaat-', 'xapt-'], ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/azure.js
const azure = [
    {
        id: 'azure-storage-key',
        name: 'Azure Storage account key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 76], '+ASt', ['base64', 5], ['A', 'Q', 'g', 'w'], '=='],
    },
    {
        id: 'azure-cosmos-db-key',
        name: 'Azure Cosmos DB key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 76], 'ACDb', ['base64', 5], ['A', 'Q', 'g', 'w'], '=='],
    },
    {
        id: 'azure-batch-key',
        name: 'Azure Batch key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 76], '+ABa', ['base64', 5], ['A', 'Q', 'g', 'w'], '=='],
    },
    {
        id: 'azure-api-management-key',
        name: 'Azure API Management key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 76], 'APIM', ['base64', 5], ['A', 'Q', 'g', 'w'], '=='],
    },
    {
        id: 'azure-service-bus-key',
        name: 'Azure Service Bus key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 33], '+ASb', ['upper', 1], ['base64', 5], '='],
    },
    {
        id: 'azure-event-hub-key',
        name: 'Azure Event Hubs key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 33], '+AEh', ['upper', 1], ['base64', 5], '='],
    },
    {
        id: 'azure-relay-key',
        name: 'Azure Relay key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 33], '+ARm', ['upper', 1], ['base64', 5], '='],
    },
    {
        id: 'azure-iot-key',
        name: 'Azure IoT key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 33], 'AIoT', ['upper', 1], ['base64', 5], '='],
    },
    {
        id: 'azure-redis-key',
        name: 'Azure Cache for Redis key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 33], 'AzCa', ['upper', 1], ['base64', 5], '='],
    },
    {
        id: 'azure-event-grid-key',
        name: 'Azure Event Grid key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 33], 'AZEG', ['upper', 1], ['base64', 5], '='],
    },
    {
        id: 'azure-container-registry-key',
        name: 'Azure Container Registry key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64', 42], '+ACR', ['upper', 1], ['base64', 5]],
    },
    {
        id: 'azure-search-key',
        name: 'Azure AI Search key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base62', 42], 'AzSe', ['upper', 1], ['base62', 5]],
    },
    {
        id: 'azure-function-key',
        name: 'Azure Functions key',
        docs: 'https://github.com/microsoft/security-utilities/blob/main/docs/ReleaseHistory.md',
        format: [['base64url', 44], 'AzFu', ['base64url', 5], ['A', 'Q', 'g', 'w'], '=='],
    },
    {
        id: 'azure-devops-token',
        name: 'Azure DevOps personal access token',
        docs: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        format: [['base62', 52], 'JQQJ99', ['base62', 18], 'AZDO', ['base62', 4]],
    },
    {
        id: 'azure-annotated-key',
        name: 'Azure key (common annotated security key)',
        docs: 'https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/',
        format: [['base62', 52], 'JQQJ9', ['9', 'D', 'H'], ['base62', 26]],
    },
    {
        id: 'azure-entra-client-secret',
        name: 'Microsoft Entra client secret',
        docs: 'https://learn.microsoft.com/en-us/powershell/module/microsoft.graph.applications/add-mgapplicationpassword',
        format: [
            ['unreserved', 3],
            ['7Q~', '8Q~'],
            ['unreserved', 31, 34],
        ],
    },
    {
        id: 'azure-storage-connection-string',
        name: 'Azure Storage account key',
        docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
        documented: false,
        format: ['AccountKey=', ['base64', 86], '=='],
        lead: 1,
    },
    {
        id: 'azure-shared-access-key',
        name: 'Azure shared access key',
        docs: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
        documented: false,
        format: ['SharedAccessKey=', ['base64', 43], '='],
        lead: 1,
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/bitwarden.js
const bitwarden = [
    {
        id: 'bitwarden-access-token',
        name: 'Bitwarden Secrets Manager access token',
        docs: 'https://github.com/bitwarden/sdk-internal/blob/main/crates/bitwarden-core/src/auth/access_token.rs',
        format: [
            '0.',
            ['hex', 8],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 12],
            '.',
            ['base62', 30],
            ':',
            ['base64', 22],
            '==',
        ],
        context: { words: ['bws_access_token', 'bitwarden', 'bws'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/braintree.js
const braintree = [
    {
        id: 'braintree-access-token',
        name: 'Braintree access token',
        docs: 'https://developer.paypal.com/braintree/docs/guides/authorization/access-token',
        documented: false,
        format: ['access_token$production$', ['base36', 16], '$', ['hex', 32]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/brevo.js
const brevo = [
    {
        id: 'brevo-api-key',
        name: 'Brevo API key',
        docs: 'https://developers.brevo.com/docs/getting-started',
        documented: false,
        format: ['xkeysib-', ['hex', 64], '-', ['base62', 16]],
    },
    {
        id: 'brevo-smtp-key',
        name: 'Brevo SMTP key',
        docs: 'https://help.brevo.com/hc/en-us/articles/7959631848850',
        documented: false,
        format: ['xsmtpsib-', ['hex', 64], '-', ['base62', 16]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/browserstack.js
const browserstack = [
    {
        id: 'browserstack-access-key',
        name: 'BrowserStack access key',
        docs: 'https://www.browserstack.com/docs/automate/selenium/getting-started/nodejs',
        documented: false,
        format: [['base62', 20]],
        context: { words: ['browserstack', 'browser_stack'], also: ['key'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/buildkite.js
const buildkite = [
    {
        id: 'buildkite-api-token',
        name: 'Buildkite API access token',
        docs: 'https://buildkite.com/docs/platform/security/tokens',
        format: ['bkua_', ['hex', 40]],
    },
    {
        id: 'buildkite-token',
        name: 'Buildkite token',
        docs: 'https://github.com/buildkite/agent/blob/main/internal/redact/redact.go',
        format: [
            [
                'bkur_',
                'bktx_',
                'bkaa_',
                'bkar_',
                'bkct_',
                'bkcqt_',
                'bkaj_',
                'bkjat_',
                'bkpt_',
                'bkrt_',
                'bktr_',
                'bkat_',
                'bkpat_',
                'bkps_',
            ],
            ['dotted', 38, 2048],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/cerebras.js
const cerebras = [
    {
        id: 'cerebras-api-key',
        name: 'Cerebras API key',
        docs: 'https://inference-docs.cerebras.ai/quickstart',
        documented: false,
        format: ['csk-', ['base36', 48]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/circleci.js
const circleci = [
    {
        id: 'circleci-personal-token',
        name: 'CircleCI personal API token',
        docs: 'https://circleci.com/changelog/new-format-for-api-access-tokens/',
        format: ['CCIPAT_', ['base58', 21, 22], '_', ['hex', 40]],
    },
    {
        id: 'circleci-project-token',
        name: 'CircleCI project API token',
        docs: 'https://circleci.com/changelog/new-format-for-api-access-tokens/',
        format: ['CCIPRJ_', ['base58', 21, 22], '_', ['hex', 40]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/clickhouse.js
const clickhouse = [
    {
        id: 'clickhouse-cloud-key-secret',
        name: 'ClickHouse Cloud API key secret',
        docs: 'https://github.com/gitleaks/gitleaks/pull/1826',
        format: ['4b1d', ['base62', 38]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/clickup.js
const clickup = [
    {
        id: 'clickup-api-token',
        name: 'ClickUp API token',
        docs: 'https://developer.clickup.com/docs/authentication',
        documented: false,
        format: ['pk_', ['digits', 6, 10], '_', ['upperBase36', 32]],
        context: { words: ['clickup', 'click_up'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/clojars.js
const clojars = [
    {
        id: 'clojars-deploy-token',
        name: 'Clojars deploy token',
        docs: 'https://github.com/clojars/clojars-web/blob/main/src/clojars/db.clj',
        format: ['CLOJARS_', ['hex', 60]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/cloudflare.js
const cloudflare = [
    {
        id: 'cloudflare-user-token',
        name: 'Cloudflare user API token',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
        format: ['cfut_', ['base62', 40], ['hex', 8]],
    },
    {
        id: 'cloudflare-account-token',
        name: 'Cloudflare account API token',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
        format: ['cfat_', ['base62', 40], ['hex', 8]],
    },
    {
        id: 'cloudflare-global-key',
        name: 'Cloudflare global API key',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
        format: ['cfk_', ['base62', 40], ['hex', 8]],
    },
    {
        id: 'cloudflare-legacy-token',
        name: 'Cloudflare API token',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
        documented: false,
        format: [['base64url', 40]],
        context: { words: ['cloudflare', 'cf_api', 'cf_token'], also: ['token', 'key', 'secret'] },
    },
    {
        id: 'cloudflare-legacy-global-key',
        name: 'Cloudflare global API key',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
        documented: false,
        format: [['hex', 37]],
        context: { words: ['cloudflare', 'cf_api'] },
    },
    {
        id: 'cloudflare-origin-ca-key',
        name: 'Cloudflare Origin CA key',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
        documented: false,
        format: ['v1.0-', ['hex', 24], '-', ['hex', 146]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/cloudinary.js
const cloudinary = [
    {
        id: 'cloudinary-url',
        name: 'Cloudinary URL with its secret',
        docs: 'https://cloudinary.com/documentation/solution_overview#account_and_api_key_setup',
        documented: false,
        format: ['cloudinary://', ['digits', 15], ':', ['base64url', 27]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/codecov.js
const codecov = [
    {
        id: 'codecov-upload-token',
        name: 'Codecov upload token',
        docs: 'https://docs.codecov.com/docs/codecov-tokens',
        documented: false,
        format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
        context: { words: ['codecov'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/cohere.js
const cohere = [
    {
        id: 'cohere-api-key',
        name: 'Cohere API key',
        docs: 'https://docs.cohere.com/docs/rate-limits',
        documented: false,
        format: [['base62', 40]],
        context: { words: ['cohere', 'co_api_key'], also: ['key', 'token'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/confluent.js
const confluent = [
    {
        id: 'confluent-api-secret',
        name: 'Confluent Cloud API secret',
        docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        format: ['cflt', ['base64', 60]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/contentful.js
const contentful = [
    {
        id: 'contentful-personal-access-token',
        name: 'Contentful personal access token',
        docs: 'https://www.contentful.com/developers/docs/references/authentication/',
        documented: false,
        format: ['CFPAT-', ['base64url', 43]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/coveralls.js
const coveralls = [
    {
        id: 'coveralls-repo-token',
        name: 'Coveralls repository token',
        docs: 'https://docs.coveralls.io/supported-ci-services',
        documented: false,
        format: [['base62', 32, 33]],
        context: { words: ['coveralls'], also: ['token'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/crates-io.js
const cratesIo = [
    {
        id: 'crates-io-token',
        name: 'crates.io API token',
        docs: 'https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_database/src/utils/token.rs',
        format: ['cio', ['base62', 32]],
    },
    {
        id: 'crates-io-trusted-publishing-token',
        name: 'crates.io trusted publishing token',
        docs: 'https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_trustpub/src/access_token.rs',
        format: ['cio_tp_', ['base62', 32]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/databricks.js
const databricks = [
    {
        id: 'databricks-token',
        name: 'Databricks personal access token',
        docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
        documented: false,
        format: ['dapi', ['hex', 32]],
    },
    {
        id: 'databricks-oauth-secret',
        name: 'Databricks OAuth secret',
        docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
        documented: false,
        format: ['dose', ['hex', 32]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/datadog.js
const datadog = [
    {
        id: 'datadog-api-key',
        name: 'Datadog API key',
        docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
        documented: false,
        format: [['hex', 32]],
        context: { words: ['datadog', 'dd_api', 'dd-api', 'ddapi'] },
    },
    {
        id: 'datadog-application-key',
        name: 'Datadog application key',
        docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
        documented: false,
        format: [['hex', 40]],
        context: { words: ['datadog', 'dd_app', 'dd-app', 'ddapp'], also: ['key'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/daytona.js
const daytona = [
    {
        id: 'daytona-api-key',
        name: 'Daytona API key',
        docs: 'https://github.com/daytonaio/daytona/blob/main/apps/api/src/common/utils/api-key.ts',
        format: ['dtn_', ['hex', 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/deepseek.js
const deepseek = [
    {
        id: 'deepseek-api-key',
        name: 'DeepSeek API key',
        docs: 'https://api-docs.deepseek.com/',
        documented: false,
        format: ['sk-', ['hex', 32]],
        context: { words: ['deepseek'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/deno.js
const deno = [
    {
        id: 'deno-deploy-token',
        name: 'Deno Deploy token',
        docs: 'https://docs.deno.com/deploy/',
        documented: false,
        format: [
            ['ddp_', 'ddo_'],
            ['base62', 36],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/digitalocean.js
const digitalocean = [
    {
        id: 'digitalocean-personal-token',
        name: 'DigitalOcean personal access token',
        docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
        documented: false,
        format: ['dop_v1_', ['hex', 64]],
    },
    {
        id: 'digitalocean-oauth-token',
        name: 'DigitalOcean OAuth token',
        docs: 'https://docs.digitalocean.com/reference/api/oauth/',
        documented: false,
        format: ['doo_v1_', ['hex', 64]],
    },
    {
        id: 'digitalocean-refresh-token',
        name: 'DigitalOcean refresh token',
        docs: 'https://docs.digitalocean.com/reference/api/oauth/',
        documented: false,
        format: ['dor_v1_', ['hex', 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/discord.js
const discord = [
    {
        id: 'discord-bot-token',
        name: 'Discord bot token',
        docs: 'https://docs.discord.com/developers/reference#authentication',
        documented: false,
        format: [['base64url', 24, 28], '.', ['base64url', 6], '.', ['base64url', 27, 38]],
        context: { words: ['discord', 'bot_token', 'bottoken', 'client.login'] },
    },
    {
        id: 'discord-webhook',
        name: 'Discord webhook',
        docs: 'https://docs.discord.com/developers/resources/webhook',
        documented: false,
        format: [
            [
                'https://discord.com/api/webhooks/',
                'https://discordapp.com/api/webhooks/',
                'https://ptb.discord.com/api/webhooks/',
                'https://canary.discord.com/api/webhooks/',
            ],
            ['digits', 17, 20],
            '/',
            ['base64url', 60, 80],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/docker.js
const docker = [
    {
        id: 'docker-personal-access-token',
        name: 'Docker personal access token',
        docs: 'https://docs.docker.com/security/access-tokens/',
        documented: false,
        format: ['dckr_pat_', ['base64url', 27]],
    },
    {
        id: 'docker-organization-access-token',
        name: 'Docker organization access token',
        docs: 'https://docs.docker.com/enterprise/security/access-tokens/',
        documented: false,
        format: ['dckr_oat_', ['base64url', 27, 40]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/doppler.js
const doppler = [
    {
        id: 'doppler-personal-token',
        name: 'Doppler personal token',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        format: ['dp.pt.', ['base62', 40, 44]],
    },
    {
        id: 'doppler-service-token',
        name: 'Doppler service token',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        format: ['dp.st.', ['slug', 2, 35], '.', ['base62', 40, 44]],
    },
    {
        id: 'doppler-cli-token',
        name: 'Doppler CLI token',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        format: ['dp.ct.', ['base62', 40, 44]],
    },
    {
        id: 'doppler-service-account-token',
        name: 'Doppler service account token',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        format: ['dp.sa.', ['base62', 40, 44]],
    },
    {
        id: 'doppler-scim-token',
        name: 'Doppler SCIM token',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        format: ['dp.scim.', ['base62', 40, 44]],
    },
    {
        id: 'doppler-audit-token',
        name: 'Doppler audit token',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        format: ['dp.audit.', ['base62', 40, 44]],
    },
    {
        id: 'doppler-plain-service-token',
        name: 'Doppler service token',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        format: ['dp.st.', ['base62', 40, 44]],
    },
    {
        id: 'doppler-service-account-identity-token',
        name: 'Doppler service account identity token',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        format: ['dp.said.', ['base62', 40, 44]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/dropbox.js
const dropbox = [
    {
        id: 'dropbox-access-token',
        name: 'Dropbox access token',
        docs: 'https://developers.dropbox.com/oauth-guide',
        documented: false,
        format: ['sl.', ['dotted', 130, 1500]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/duffel.js
const duffel = [
    {
        id: 'duffel-live-token',
        name: 'Duffel access token',
        docs: 'https://duffel.com/docs/api/overview/making-requests',
        documented: false,
        format: ['duffel_live_', ['base64url', 43]],
    },
    {
        id: 'duffel-test-token',
        name: 'Duffel test token',
        docs: 'https://duffel.com/docs/api/overview/making-requests',
        documented: false,
        level: 'note',
        format: ['duffel_test_', ['base64url', 43]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/dynatrace.js
const dynatrace = [
    {
        id: 'dynatrace-token',
        name: 'Dynatrace token',
        docs: 'https://github.com/Dynatrace/dynatrace-operator/blob/main/pkg/util/dttoken/token.go',
        format: [
            ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s04.', 'dt0s06.', 'dt0s08.', 'dt0s09.', 'dt0s16.'],
            ['base32', 24],
            '.',
            ['base32', 64],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/e2b.js
const e2b = [
    {
        id: 'e2b-api-key',
        name: 'E2B API key',
        docs: 'https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/key.go',
        format: ['e2b_', ['hex', 40]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/easypost.js
const easypost = [
    {
        id: 'easypost-api-key',
        name: 'EasyPost API key',
        docs: 'https://docs.easypost.com/docs/authentication',
        documented: false,
        format: ['EZAK', ['base62', 54]],
    },
    {
        id: 'easypost-test-key',
        name: 'EasyPost test key',
        docs: 'https://docs.easypost.com/docs/authentication',
        documented: false,
        level: 'note',
        format: ['EZTK', ['base62', 54]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/elevenlabs.js
const elevenlabs = [
    {
        id: 'elevenlabs-api-key',
        name: 'ElevenLabs API key',
        docs: 'https://elevenlabs.io/docs/api-reference/authentication',
        documented: false,
        format: ['sk_', ['hex', 48]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/facebook.js
const facebook = [
    {
        id: 'facebook-access-token',
        name: 'Facebook access token',
        docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
        documented: false,
        format: ['EAA', ['base62', 100, 400]],
    },
    {
        id: 'facebook-app-secret',
        name: 'Facebook app secret',
        docs: 'https://developers.facebook.com/docs/facebook-login/security/',
        documented: false,
        format: [['hex', 32]],
        context: { words: ['facebook', 'fb_app', 'fb_secret'], also: ['secret'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/fastly.js
const fastly = [
    {
        id: 'fastly-api-token',
        name: 'Fastly API token',
        docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
        documented: false,
        format: [['base64url', 32]],
        context: { words: ['fastly'], also: ['key', 'token'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/figma.js
const figma = [
    {
        id: 'figma-personal-access-token',
        name: 'Figma personal access token',
        docs: 'https://developers.figma.com/docs/rest-api/authentication/',
        documented: false,
        format: [
            ['figd_', 'figdr_'],
            ['base64url', 38, 43],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/fireworks.js
const fireworks = [
    {
        id: 'fireworks-api-key',
        name: 'Fireworks AI API key',
        docs: 'https://docs.fireworks.ai/getting-started/quickstart',
        documented: false,
        format: ['fw_', ['base62', 22, 24]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/flutterwave.js
const flutterwave = [
    {
        id: 'flutterwave-secret-key',
        name: 'Flutterwave secret key',
        docs: 'https://developer.flutterwave.com/docs/authentication',
        documented: false,
        format: ['FLWSECK-', ['hex', 32], '-X'],
    },
    {
        id: 'flutterwave-test-key',
        name: 'Flutterwave test key',
        docs: 'https://developer.flutterwave.com/docs/authentication',
        documented: false,
        level: 'note',
        format: ['FLWSECK_TEST-', ['hex', 32], '-X'],
    },
    {
        id: 'flutterwave-test-encryption-key',
        name: 'Flutterwave test encryption key',
        docs: 'https://developer.flutterwave.com/docs/authentication',
        documented: false,
        level: 'note',
        format: [
            ['FLWSECK_TEST-', 'FLWSECK_TEST'],
            ['hex', 12],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/fly-io.js
const flyIo = [
    {
        id: 'fly-io-token',
        name: 'Fly.io access token',
        docs: 'https://github.com/superfly/macaroon/blob/main/format.go',
        format: [
            ['fm1r_', 'fm1a_', 'fm2_'],
            ['padded', 100, 2000],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/frame-io.js
const frameIo = [
    {
        id: 'frame-io-token',
        name: 'Frame.io developer token',
        docs: 'https://developer.frame.io/docs/getting-started/authentication',
        documented: false,
        format: ['fio-u-', ['base64url', 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/gitea.js
const gitea = [
    {
        id: 'gitea-access-token',
        name: 'Gitea or Forgejo access token',
        docs: 'https://github.com/go-gitea/gitea/blob/main/models/auth/access_token.go',
        format: [['hex', 40]],
        context: { words: ['gitea', 'forgejo', 'codeberg'], also: ['token'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/github.js
const github = [
    {
        id: 'github-personal-access-token',
        name: 'GitHub personal access token',
        docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
        format: ['ghp_', ['base62', 36]],
        checksum: 'crc32-base62',
    },
    {
        id: 'github-oauth-token',
        name: 'GitHub OAuth access token',
        docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
        format: ['gho_', ['base62', 36]],
        checksum: 'crc32-base62',
    },
    {
        id: 'github-user-token',
        name: 'GitHub App user token',
        docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
        format: ['ghu_', ['base62', 36]],
        checksum: 'crc32-base62',
    },
    {
        id: 'github-server-token',
        name: 'GitHub App installation token',
        docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
        format: ['ghs_', ['base62', 36]],
        checksum: 'crc32-base62',
    },
    {
        id: 'github-refresh-token',
        name: 'GitHub refresh token',
        docs: 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens',
        documented: false,
        format: ['ghr_', ['base62', 76]],
    },
    {
        id: 'github-fine-grained-token',
        name: 'GitHub fine-grained personal access token',
        docs: 'https://github.com/github/gh-aw-firewall/blob/main/src/dlp.ts',
        format: ['github_pat_', ['base62', 22], '_', ['base62', 59]],
    },
    {
        id: 'github-short-refresh-token',
        name: 'GitHub refresh token',
        docs: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
        format: ['ghr_', ['base62', 36]],
        checksum: 'crc32-base62',
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/gitlab.js
const gitlab = [
    {
        id: 'gitlab-personal-access-token',
        name: 'GitLab access token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glpat-', ['base64url', 20]],
    },
    {
        id: 'gitlab-routable-token',
        name: 'GitLab token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb',
        format: [
            ['glpat-', 'glrt-', 'gldt-', 'glptt-', 'glcbt-', 'glft-', 'glagent-', 'glimt-', 'glsoat-', 'glffct-'],
            ['base64url', 27, 300],
            '.01.',
            ['base36', 9],
        ],
        checksum: 'crc32-base36',
    },
    {
        id: 'gitlab-deploy-token',
        name: 'GitLab deploy token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['gldt-', ['base64url', 20]],
    },
    {
        id: 'gitlab-runner-token',
        name: 'GitLab runner authentication token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glrt-', ['base64url', 20, 27]],
    },
    {
        id: 'gitlab-runner-registration-token',
        name: 'GitLab runner registration token',
        docs: 'https://docs.gitlab.com/security/tokens/',
        documented: false,
        format: ['GR1348941', ['base64url', 20]],
    },
    {
        id: 'gitlab-trigger-token',
        name: 'GitLab pipeline trigger token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glptt-', ['base64url', 40]],
    },
    {
        id: 'gitlab-job-token',
        name: 'GitLab CI/CD job token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glcbt-', ['base62', 1, 5], '_', ['base64url', 20]],
    },
    {
        id: 'gitlab-feed-token',
        name: 'GitLab feed token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glft-', ['base64url', 20]],
    },
    {
        id: 'gitlab-incoming-mail-token',
        name: 'GitLab incoming mail token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glimt-', ['base64url', 25]],
    },
    {
        id: 'gitlab-agent-token',
        name: 'GitLab Kubernetes agent token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glagent-', ['base64url', 50]],
    },
    {
        id: 'gitlab-oauth-secret',
        name: 'GitLab OAuth application secret',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['gloas-', ['base64url', 64]],
    },
    {
        id: 'gitlab-scim-token',
        name: 'GitLab SCIM token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glsoat-', ['base64url', 20]],
    },
    {
        id: 'gitlab-feature-flags-token',
        name: 'GitLab feature flags client token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/assets/javascripts/lib/utils/secret_detection_patterns.js',
        format: ['glffct-', ['base64url', 20]],
    },
    {
        id: 'gitlab-session-cookie',
        name: 'GitLab session cookie',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/config/initializers/session_store.rb',
        documented: false,
        format: ['_gitlab_session=', ['base36', 32]],
        lead: 1,
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/gocardless.js
const gocardless = [
    {
        id: 'gocardless-access-token',
        name: 'GoCardless access token',
        docs: 'https://developer.gocardless.com/api-reference/#overview-authentication',
        documented: false,
        format: ['live_', ['base64url', 40]],
        context: { words: ['gocardless'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/google.js
const google = [
    {
        id: 'google-api-key',
        name: 'Google API key',
        docs: 'https://github.com/google/osv-scalibr/blob/main/veles/secrets/gcpapikey/detector.go',
        level: 'warning',
        format: ['AIza', ['base64url', 35]],
    },
    {
        id: 'google-oauth-client-secret',
        name: 'Google OAuth client secret',
        docs: 'https://developers.google.com/identity/protocols/oauth2',
        documented: false,
        format: ['GOCSPX-', ['base64url', 28]],
    },
    {
        id: 'google-oauth-access-token',
        name: 'Google OAuth access token',
        docs: 'https://developers.google.com/identity/protocols/oauth2',
        documented: false,
        format: ['ya29.', ['dotted', 60, 1200]],
    },
    {
        id: 'google-oauth-refresh-token',
        name: 'Google OAuth refresh token',
        docs: 'https://developers.google.com/identity/protocols/oauth2',
        documented: false,
        format: ['1//0', ['base64url', 60, 120]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/grafana.js
const grafana = [
    {
        id: 'grafana-service-account-token',
        name: 'Grafana service account token',
        docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
        documented: false,
        format: ['glsa_', ['base62', 32], '_', ['hex', 8]],
    },
    {
        id: 'grafana-cloud-token',
        name: 'Grafana Cloud access policy token',
        docs: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
        documented: false,
        format: ['glc_eyJ', ['padded', 60, 400]],
    },
    {
        id: 'grafana-legacy-api-key',
        name: 'Grafana API key',
        docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
        documented: false,
        format: ['eyJrIjoi', ['padded', 60, 400]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/groq.js
const groq = [
    {
        id: 'groq-api-key',
        name: 'Groq API key',
        docs: 'https://console.groq.com/docs/quickstart',
        documented: false,
        format: ['gsk_', ['base62', 52]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/harness.js
const harness = [
    {
        id: 'harness-api-key',
        name: 'Harness API key',
        docs: 'https://github.com/harness/cli/blob/main/pkg/auth/auth.go',
        documented: false,
        format: [['pat.', 'sat.'], ['base64url', 22], '.', ['base62', 24], '.', ['base62', 20]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/hashicorp.js
const hashicorp = [
    {
        id: 'vault-service-token',
        name: 'HashiCorp Vault service token',
        docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
        format: ['hvs.', ['base64url', 24, 150]],
    },
    {
        id: 'vault-batch-token',
        name: 'HashiCorp Vault batch token',
        docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
        format: ['hvb.', ['base64url', 100, 400]],
    },
    {
        id: 'terraform-cloud-token',
        name: 'HCP Terraform API token',
        docs: 'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/user-tokens',
        format: [['base62', 14], '.atlasv1.', ['base64url', 60, 70]],
    },
    {
        id: 'vault-recovery-token',
        name: 'HashiCorp Vault recovery token',
        docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
        format: ['hvr.', ['base64url', 24, 150]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/heroku.js
const heroku = [
    {
        id: 'heroku-api-token',
        name: 'Heroku API token',
        docs: 'https://devcenter.heroku.com/changelog-items/3175',
        format: ['HRKU-AA', ['base64url', 58]],
    },
    {
        id: 'heroku-legacy-api-key',
        name: 'Heroku API key',
        docs: 'https://devcenter.heroku.com/changelog-items/2842',
        documented: false,
        format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
        context: { words: ['heroku'], also: ['key', 'token', 'secret', 'auth'] },
    },
    {
        id: 'heroku-uuid-api-token',
        name: 'Heroku API token',
        docs: 'https://devcenter.heroku.com/changelog-items/3175',
        format: ['HRKU-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/honeycomb.js
const honeycomb = [
    {
        id: 'honeycomb-api-key',
        name: 'Honeycomb ingest key',
        docs: 'https://github.com/honeycombio/libhoney-go/blob/main/libhoney.go',
        format: [
            ['hcaik_', 'hcbik_', 'hcxik_', 'hcaic_', 'hcbic_', 'hcxic_'],
            ['base36', 58],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/hubspot.js
const hubspot = [
    {
        id: 'hubspot-private-app-token',
        name: 'HubSpot private app token',
        docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
        documented: false,
        format: [
            ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'],
            ['hex', 8],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 12],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/hugging-face.js
const huggingFace = [
    {
        id: 'hugging-face-user-token',
        name: 'Hugging Face user access token',
        docs: 'https://huggingface.co/.well-known/openapi.json',
        format: ['hf_', ['base62', 34]],
    },
    {
        id: 'hugging-face-organization-token',
        name: 'Hugging Face organization token',
        docs: 'https://huggingface.co/docs/hub/security-tokens',
        documented: false,
        format: ['api_org_', ['base62', 34]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/infracost.js
const infracost = [
    {
        id: 'infracost-api-key',
        name: 'Infracost API key',
        docs: 'https://www.infracost.io/docs/cloud_pricing_api/overview/',
        documented: false,
        format: ['ico-', ['base62', 32]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/inngest.js
const inngest = [
    {
        id: 'inngest-signing-key',
        name: 'Inngest signing key',
        docs: 'https://github.com/inngest/inngest/blob/main/pkg/authn/signing_key_strategy.go',
        format: [
            ['signkey-prod-', 'signkey-branch-'],
            ['hex', 64],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/intra-42.js
const intra42 = [
    {
        id: 'intra-42-client-secret',
        name: 'Intra 42 client secret',
        docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
        documented: false,
        format: [
            ['s-s4t2ud-', 's-s4t2af-'],
            ['hex', 64],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/jenkins.js
const jenkins = [
    {
        id: 'jenkins-api-token',
        name: 'Jenkins API token',
        docs: 'https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/jenkins/security/apitoken/ApiTokenStore.java',
        format: ['11', ['hex', 32]],
        context: { words: ['jenkins'], also: ['token', 'key', 'password'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/jfrog.js
const jfrog = [
    {
        id: 'jfrog-api-key',
        name: 'JFrog Artifactory API key',
        docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile',
        documented: false,
        format: ['AKCp', ['base62', 69]],
    },
    {
        id: 'jfrog-reference-token',
        name: 'JFrog reference token',
        docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
        documented: false,
        format: ['cmVmdGtu', ['base62', 56]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/jina.js
const jina = [
    {
        id: 'jina-api-key',
        name: 'Jina AI API key',
        docs: 'https://jina.ai/embeddings/',
        documented: false,
        format: ['jina_', ['base64url', 60]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/langfuse.js
const langfuse = [
    {
        id: 'langfuse-secret-key',
        name: 'Langfuse secret key',
        docs: 'https://github.com/langfuse/langfuse/blob/main/packages/shared/src/server/auth/apiKeys.ts',
        format: ['sk-lf-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/langsmith.js
const langsmith = [
    {
        id: 'langsmith-api-key',
        name: 'LangSmith API key',
        docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
        documented: false,
        format: [['lsv2_pt_', 'lsv2_sk_'], ['hex', 32], '_', ['hex', 10]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/launchdarkly.js
const launchdarkly = [
    {
        id: 'launchdarkly-key',
        name: 'LaunchDarkly key',
        docs: 'https://launchdarkly.com/docs/home/account/environment/keys',
        documented: false,
        format: [['sdk-', 'api-'], ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
        context: { words: ['launchdarkly', 'launch_darkly', 'ld_sdk', 'ld_api'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/linear.js
const linear = [
    {
        id: 'linear-api-key',
        name: 'Linear API key',
        docs: 'https://linear.app/developers/graphql',
        documented: false,
        format: ['lin_api_', ['base62', 40]],
    },
    {
        id: 'linear-oauth-token',
        name: 'Linear OAuth token',
        docs: 'https://linear.app/developers/oauth-2-0-authentication',
        documented: false,
        format: ['lin_oauth_', ['hex', 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/linkedin.js
const linkedin = [
    {
        id: 'linkedin-client-secret',
        name: 'LinkedIn client secret',
        docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
        documented: false,
        format: ['WPL_AP1.', ['base62', 16], '.', ['base64', 6], '=='],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/mailchimp.js
const mailchimp = [
    {
        id: 'mailchimp-api-key',
        name: 'Mailchimp API key',
        docs: 'https://mailchimp.com/developer/marketing/docs/fundamentals/',
        documented: false,
        format: [['hex', 32], '-us', ['digits', 1, 2]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/mailersend.js
const mailersend = [
    {
        id: 'mailersend-api-token',
        name: 'MailerSend API token',
        docs: 'https://developers.mailersend.com/general.html',
        documented: false,
        format: ['mlsn.', ['hex', 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/mailgun.js
const mailgun = [
    {
        id: 'mailgun-api-key',
        name: 'Mailgun API key',
        docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
        documented: false,
        format: ['key-', ['hex', 32]],
    },
    {
        id: 'mailgun-signing-key',
        name: 'Mailgun key',
        docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
        documented: false,
        format: [['hex', 32], '-', ['hex', 8], '-', ['hex', 8]],
        context: { words: ['mailgun'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/mapbox.js
const mapbox = [
    {
        id: 'mapbox-secret-token',
        name: 'Mapbox secret token',
        docs: 'https://docs.mapbox.com/api/accounts/tokens/',
        format: ['sk.eyJ', ['base64url', 40, 200], '.', ['base64url', 22]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/maxmind.js
const maxmind = [
    {
        id: 'maxmind-license-key',
        name: 'MaxMind license key',
        docs: 'https://dev.maxmind.com/license-key/',
        documented: false,
        format: [['base62', 6], '_', ['base62', 29], '_mmk'],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/microsoft-teams.js
const microsoftTeams = [
    {
        id: 'microsoft-teams-webhook',
        name: 'Microsoft Teams webhook',
        docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
        documented: false,
        format: [
            '.webhook.office.com/webhookb2/',
            ['hex', 8],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 12],
            '@',
            ['hex', 8],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 12],
            '/IncomingWebhook/',
            ['hex', 32],
            '/',
            ['hex', 8],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 12],
        ],
        boundary: false,
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/mistral.js
const mistral = [
    {
        id: 'mistral-api-key',
        name: 'Mistral API key',
        docs: 'https://docs.mistral.ai/getting-started/quickstart',
        documented: false,
        format: [['base62', 32]],
        context: { words: ['mistral'], also: ['key', 'token'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/mongodb.js
const mongodb = [
    {
        id: 'mongodb-atlas-service-account-secret',
        name: 'MongoDB Atlas service account secret',
        docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
        documented: false,
        format: ['mdb_sa_sk_', ['base64url', 40]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/neon.js
const neon = [
    {
        id: 'neon-api-key',
        name: 'Neon API key',
        docs: 'https://neon.com/docs/changelog/2025-01-31',
        documented: false,
        format: ['napi_', ['base36', 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/netlify.js
const netlify = [
    {
        id: 'netlify-token',
        name: 'Netlify access token',
        docs: 'https://docs.netlify.com/api/get-started/',
        documented: false,
        format: [
            ['nfp_', 'nfc_', 'nfo_', 'nfb_', 'nfu_'],
            ['base62', 36],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/new-relic.js
const newRelic = [
    {
        id: 'new-relic-user-key',
        name: 'New Relic user key',
        docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
        documented: false,
        format: ['NRAK-', ['upperBase36', 27]],
    },
    {
        id: 'new-relic-insights-insert-key',
        name: 'New Relic Insights insert key',
        docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
        documented: false,
        format: ['NRII-', ['base64url', 32]],
    },
    {
        id: 'new-relic-license-key',
        name: 'New Relic license key',
        docs: 'https://docs.newrelic.com/docs/opentelemetry/integrations/ibm-mq/host/',
        format: [['hex', 32], 'FFFFNRAL'],
    },
    {
        id: 'new-relic-eu-license-key',
        name: 'New Relic license key',
        docs: 'https://docs.newrelic.com/docs/opentelemetry/integrations/ibm-mq/host/',
        documented: false,
        format: ['eu01xx', ['hex', 26], 'FFFFNRAL'],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/notion.js
const notion = [
    {
        id: 'notion-integration-token',
        name: 'Notion integration token',
        docs: 'https://developers.notion.com/page/changelog',
        documented: false,
        format: ['ntn_', ['digits', 11], ['base62', 35]],
    },
    {
        id: 'notion-legacy-token',
        name: 'Notion integration token',
        docs: 'https://developers.notion.com/page/changelog',
        documented: false,
        format: ['secret_', ['base62', 43]],
        context: { words: ['notion'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/npm.js
const npm = [
    {
        id: 'npm-access-token',
        name: 'npm access token',
        docs: 'https://github.blog/security/announcing-npms-new-access-token-format/',
        format: ['npm_', ['base62', 36]],
        checksum: 'crc32-base62',
    },
    {
        id: 'npm-legacy-token',
        name: 'npm access token',
        docs: 'https://docs.npmjs.com/using-private-packages-in-a-ci-cd-workflow',
        documented: false,
        format: ['_authToken=', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
        lead: 1,
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/nuget.js
const nuget = [
    {
        id: 'nuget-api-key',
        name: 'NuGet API key',
        docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
        documented: false,
        format: ['oy2', ['lowerBase32', 43]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/nvidia.js
const nvidia = [
    {
        id: 'nvidia-api-key',
        name: 'NVIDIA API key',
        docs: 'https://github.com/NVIDIA-NeMo/nemo-helix/blob/main/plugins/nemo-agents/src/nemo_agents_plugin/skills/agents-secure/resources/pii_scan.py',
        format: ['nvapi-', ['base64url', 60, 128]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/octopus.js
const octopus = [
    {
        id: 'octopus-api-key',
        name: 'Octopus Deploy API key',
        docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
        documented: false,
        format: ['API-', ['upperBase36', 25, 31]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/okta.js
const okta = [
    {
        id: 'okta-api-token',
        name: 'Okta API token',
        docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
        documented: false,
        format: ['00', ['base64url', 40]],
        context: { words: ['okta'], also: ['token', 'key', 'secret'] },
    },
    {
        id: 'okta-authorization-header',
        name: 'Okta API token',
        docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
        documented: false,
        format: ['SSWS ', '00', ['base64url', 40]],
        lead: 1,
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/one-password.js
const onePassword = [
    {
        id: '1password-service-account-token',
        name: '1Password service account token',
        docs: 'https://developer.1password.com/docs/service-accounts/security/',
        format: ['ops_eyJ', ['padded', 250, 2000]],
    },
    {
        id: '1password-secret-key',
        name: '1Password Secret Key',
        docs: 'https://support.1password.com/secret-key-security/',
        documented: false,
        format: [
            'A3-',
            ['upperBase36', 6],
            '-',
            ['upperBase36', 6],
            '-',
            ['upperBase36', 5],
            '-',
            ['upperBase36', 5],
            '-',
            ['upperBase36', 5],
            '-',
            ['upperBase36', 5],
        ],
    },
    {
        id: '1password-long-secret-key',
        name: '1Password Secret Key',
        docs: 'https://support.1password.com/secret-key-security/',
        documented: false,
        format: [
            'A3-',
            ['upperBase36', 6],
            '-',
            ['upperBase36', 11],
            '-',
            ['upperBase36', 5],
            '-',
            ['upperBase36', 5],
            '-',
            ['upperBase36', 5],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/onesignal.js
const onesignal = [
    {
        id: 'onesignal-api-key',
        name: 'OneSignal API key',
        docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
        documented: false,
        format: [
            ['os_v2_app_', 'os_v2_org_'],
            ['lowerBase32', 103],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/openai.js
const openai = [
    {
        id: 'openai-api-key',
        name: 'OpenAI API key',
        docs: 'https://platform.openai.com/docs/api-reference/authentication',
        documented: false,
        format: [['sk-proj-', 'sk-svcacct-', 'sk-admin-'], ['base64url', 20, 120], 'T3BlbkFJ', ['base64url', 20, 120]],
    },
    {
        id: 'openai-legacy-api-key',
        name: 'OpenAI API key',
        docs: 'https://platform.openai.com/docs/api-reference/authentication',
        documented: false,
        format: ['sk-', ['base62', 20], 'T3BlbkFJ', ['base62', 20]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/openrouter.js
const openrouter = [
    {
        id: 'openrouter-api-key',
        name: 'OpenRouter API key',
        docs: 'https://openrouter.ai/docs/guides/features/guardrails/secret-formats',
        format: ['sk-or-v1-', ['hex', 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/openshift.js
const openshift = [
    {
        id: 'openshift-token',
        name: 'OpenShift user token',
        docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.15/html/authentication_and_authorization/index',
        documented: false,
        format: ['sha256~', ['base64url', 43]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/ory.js
const ory = [
    {
        id: 'ory-session-token',
        name: 'Ory session token',
        docs: 'https://github.com/ory/kratos/blob/master/session/session.go',
        format: ['ory_st_', ['base62', 32]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/paddle.js
const paddle = [
    {
        id: 'paddle-api-key',
        name: 'Paddle API key',
        docs: 'https://developer.paddle.com/api-reference/about/api-keys',
        format: ['pdl_live_apikey_', ['base36', 26], '_', ['base62', 22], '_', ['base62', 3]],
    },
    {
        id: 'paddle-sandbox-key',
        name: 'Paddle sandbox API key',
        docs: 'https://developer.paddle.com/api-reference/about/api-keys',
        level: 'note',
        format: ['pdl_sdbx_apikey_', ['base36', 26], '_', ['base62', 22], '_', ['base62', 3]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/pagerduty.js
const pagerduty = [
    {
        id: 'pagerduty-api-key',
        name: 'PagerDuty API key',
        docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
        documented: false,
        format: ['u+', ['base64url', 18]],
        context: { words: ['pagerduty', 'pager_duty', 'pd_api', 'pd_token'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/pem.js
const pem = [
    {
        id: 'encoded-private-key',
        name: 'private key in base64',
        docs: 'https://www.rfc-editor.org/rfc/rfc7468',
        format: [
            [
                'LS0tLS1CRUdJTiBQUklWQVRFIEtFW',
                'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRV',
                'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFW',
                'LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZ',
                'LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURSBLRV',
            ],
            ['padded', 36, 8000],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/perplexity.js
const perplexity = [
    {
        id: 'perplexity-api-key',
        name: 'Perplexity API key',
        docs: 'https://docs.perplexity.ai/getting-started/quickstart',
        documented: false,
        format: ['pplx-', ['base62', 48]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/pinecone.js
const pinecone = [
    {
        id: 'pinecone-api-key',
        name: 'Pinecone API key',
        docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
        documented: false,
        format: ['pcsk_', ['word', 60, 80]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/plaid.js
const plaid = [
    {
        id: 'plaid-access-token',
        name: 'Plaid access token',
        docs: 'https://plaid.com/docs/api/items/',
        documented: false,
        format: [
            ['access-production-', 'access-development-'],
            ['hex', 8],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 4],
            '-',
            ['hex', 12],
        ],
    },
    {
        id: 'plaid-sandbox-token',
        name: 'Plaid sandbox access token',
        docs: 'https://plaid.com/docs/api/items/',
        documented: false,
        level: 'note',
        format: ['access-sandbox-', ['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
    },
    {
        id: 'plaid-secret',
        name: 'Plaid secret',
        docs: 'https://plaid.com/docs/api/',
        documented: false,
        format: [['hex', 30]],
        context: { words: ['plaid'], also: ['secret'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/planetscale.js
const planetscale = [
    {
        id: 'planetscale-service-token',
        name: 'PlanetScale service token',
        docs: 'https://planetscale.com/docs/api/reference/service-tokens',
        documented: false,
        format: ['pscale_tkn_', ['dottedPadded', 32, 64]],
    },
    {
        id: 'planetscale-password',
        name: 'PlanetScale password',
        docs: 'https://planetscale.com/docs/vitess/connecting/connection-strings',
        documented: false,
        format: ['pscale_pw_', ['dottedPadded', 32, 64]],
    },
    {
        id: 'planetscale-oauth-token',
        name: 'PlanetScale OAuth token',
        docs: 'https://planetscale.com/docs/api/reference/oauth',
        documented: false,
        format: ['pscale_oauth_', ['dottedPadded', 32, 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/polar.js
const polar = [
    {
        id: 'polar-organization-access-token',
        name: 'Polar organization access token',
        docs: 'https://github.com/polarsource/polar/blob/main/server/polar/kit/crypto.py',
        format: ['polar_oat_', ['base62', 43]],
        checksum: 'crc32-base62',
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/posthog.js
const posthog = [
    {
        id: 'posthog-personal-api-key',
        name: 'PostHog personal API key',
        docs: 'https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py',
        format: [
            ['phx_', 'phs_'],
            ['base62', 42, 49],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/postman.js
const postman = [
    {
        id: 'postman-api-key',
        name: 'Postman API key',
        docs: 'https://github.com/postmanlabs/postman-insights-agent',
        format: ['PMAK-', ['hex', 24], '-', ['hex', 34]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/prefect.js
const prefect = [
    {
        id: 'prefect-api-key',
        name: 'Prefect API key',
        docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
        documented: false,
        format: [
            ['pnu_', 'pnb_'],
            ['base62', 36],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/pulumi.js
const pulumi = [
    {
        id: 'pulumi-access-token',
        name: 'Pulumi access token',
        docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
        documented: false,
        format: ['pul-', ['hex', 40]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/pypi.js
const pypi = [
    {
        id: 'pypi-token',
        name: 'PyPI API token',
        docs: 'https://docs.pypi.org/api/secrets/',
        format: ['pypi-AgEIcHlwaS5vcmc', ['base64url', 70, 1000]],
    },
    {
        id: 'testpypi-token',
        name: 'TestPyPI API token',
        docs: 'https://docs.pypi.org/api/secrets/',
        level: 'warning',
        format: ['pypi-AgENdGVzdC5weXBpLm9yZw', ['base64url', 63, 1000]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/readme.js
const readme = [
    {
        id: 'readme-api-key',
        name: 'ReadMe API key',
        docs: 'https://docs.readme.com/main/docs/api-keys',
        documented: false,
        format: ['rdme_', ['base36', 70]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/render.js
const render = [
    {
        id: 'render-api-key',
        name: 'Render API key',
        docs: 'https://render.com/docs/api',
        documented: false,
        format: ['rnd_', ['base62', 28, 40]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/replicate.js
const replicate = [
    {
        id: 'replicate-api-token',
        name: 'Replicate API token',
        docs: 'https://replicate.com/docs/topics/security/api-tokens',
        documented: false,
        format: ['r8_', ['base62', 37]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/resend.js
const resend = [
    {
        id: 'resend-api-key',
        name: 'Resend API key',
        docs: 'https://resend.com/docs/api-reference/api-keys/create-api-key',
        format: ['re_', ['base62', 8], '_', ['base62', 24]],
        context: { words: ['resend'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/rubygems.js
const rubygems = [
    {
        id: 'rubygems-api-key',
        name: 'RubyGems API key',
        docs: 'https://github.com/rubygems/rubygems.org/blob/master/app/controllers/concerns/api_keyable.rb',
        format: ['rubygems_', ['hex', 48]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/sauce-labs.js
const sauceLabs = [
    {
        id: 'sauce-labs-access-key',
        name: 'Sauce Labs access key',
        docs: 'https://docs.saucelabs.com/basics/environment-variables/',
        documented: false,
        format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
        context: { words: ['sauce'], also: ['key'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/scaleway.js
const scaleway = [
    {
        id: 'scaleway-secret-key',
        name: 'Scaleway secret key',
        docs: 'https://github.com/scaleway/scaleway-sdk-go/blob/master/validation/is.go',
        format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
        context: { words: ['scw_secret', 'scaleway'], also: ['key', '="', '='] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/scalingo.js
const scalingo = [
    {
        id: 'scalingo-api-token',
        name: 'Scalingo API token',
        docs: 'https://developers.scalingo.com/tokens',
        documented: false,
        format: ['tk-us-', ['base64url', 48]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/sendgrid.js
const sendgrid = [
    {
        id: 'sendgrid-api-key',
        name: 'SendGrid API key',
        docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
        documented: false,
        format: ['SG.', ['base64url', 22], '.', ['base64url', 43]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/sentry.js
const sentry = [
    {
        id: 'sentry-organization-token',
        name: 'Sentry organization auth token',
        docs: 'https://github.com/getsentry/sentry/blob/master/src/sentry/utils/security/orgauthtoken_token.py',
        format: ['sntrys_eyJ', ['padded', 60, 400], '_', ['base64', 43]],
    },
    {
        id: 'sentry-user-token',
        name: 'Sentry user auth token',
        docs: 'https://docs.sentry.io/security-legal-pii/security/token-formats/',
        format: [
            ['sntryu_', 'sntrya_', 'sntryi_'],
            ['hex', 64],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/settlemint.js
const settlemint = [
    {
        id: 'settlemint-access-token',
        name: 'SettleMint access token',
        docs: 'https://github.com/settlemint/sdk',
        documented: false,
        format: [
            ['sm_aat_', 'sm_pat_', 'sm_sat_'],
            ['base62', 16],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/shippo.js
const shippo = [
    {
        id: 'shippo-live-token',
        name: 'Shippo API token',
        docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
        documented: false,
        format: ['shippo_live_', ['hex', 40]],
    },
    {
        id: 'shippo-test-token',
        name: 'Shippo test token',
        docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
        documented: false,
        level: 'note',
        format: ['shippo_test_', ['hex', 40]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/shopify.js
const shopify = [
    {
        id: 'shopify-access-token',
        name: 'Shopify access token',
        docs: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
        documented: false,
        format: ['shpat_', ['anyHex', 32]],
    },
    {
        id: 'shopify-custom-app-token',
        name: 'Shopify custom app access token',
        docs: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
        documented: false,
        format: ['shpca_', ['anyHex', 32]],
    },
    {
        id: 'shopify-private-app-token',
        name: 'Shopify private app access token',
        docs: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
        documented: false,
        format: ['shppa_', ['anyHex', 32]],
    },
    {
        id: 'shopify-shared-secret',
        name: 'Shopify shared secret',
        docs: 'https://shopify.dev/changelog/app-secret-key-length-has-increased',
        documented: false,
        format: ['shpss_', ['anyHex', 32]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/slack.js
const slack = [
    {
        id: 'slack-bot-token',
        name: 'Slack bot token',
        docs: 'https://docs.slack.dev/authentication/tokens/',
        documented: false,
        format: ['xoxb-', ['digits', 10, 13], '-', ['digits', 10, 13], '-', ['base62', 24]],
    },
    {
        id: 'slack-legacy-bot-token',
        name: 'Slack bot token',
        docs: 'https://docs.slack.dev/authentication/tokens/',
        documented: false,
        format: ['xoxb-', ['digits', 8, 14], '-', ['base62', 18, 26]],
    },
    {
        id: 'slack-user-token',
        name: 'Slack user token',
        docs: 'https://docs.slack.dev/authentication/tokens/',
        documented: false,
        format: ['xoxp-', ['digits', 10, 13], '-', ['digits', 10, 13], '-', ['digits', 10, 13], '-', ['hex', 32]],
    },
    {
        id: 'slack-app-token',
        name: 'Slack app-level token',
        docs: 'https://docs.slack.dev/authentication/tokens/',
        documented: false,
        format: ['xapp-', ['digits', 1], '-', ['upperBase36', 9, 12], '-', ['digits', 10, 13], '-', ['hex', 64]],
    },
    {
        id: 'slack-legacy-token',
        name: 'Slack legacy token',
        docs: 'https://docs.slack.dev/authentication/tokens/',
        documented: false,
        format: [
            ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
            ['base64url', 20, 80],
        ],
    },
    {
        id: 'slack-refresh-token',
        name: 'Slack refresh token',
        docs: 'https://docs.slack.dev/authentication/using-token-rotation/',
        documented: false,
        format: ['xoxe-', ['digits', 1], '-', ['base64url', 100, 180]],
    },
    {
        id: 'slack-rotated-token',
        name: 'Slack token',
        docs: 'https://docs.slack.dev/authentication/using-token-rotation/',
        documented: false,
        format: [['xoxe.xoxb-', 'xoxe.xoxp-'], ['digits', 1], '-', ['base64url', 150, 220]],
    },
    {
        id: 'slack-webhook',
        name: 'Slack webhook',
        docs: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
        documented: false,
        format: [
            'https://hooks.slack.com/services/T',
            ['upperBase36', 8, 12],
            '/B',
            ['upperBase36', 8, 12],
            '/',
            ['base62', 24],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/snyk.js
const snyk = [
    {
        id: 'snyk-api-token',
        name: 'Snyk API token',
        docs: 'https://github.com/snyk/go-application-framework',
        format: [['hex', 8], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 4], '-', ['hex', 12]],
        context: { words: ['snyk'], also: ['token', 'key', 'oauth'] },
    },
    {
        id: 'snyk-personal-access-token',
        name: 'Snyk access token',
        docs: 'https://github.com/snyk/go-application-framework',
        format: [['snyk_uat.', 'snyk_sat.'], ['base36', 8], '.', ['base64url', 16, 400], '.', ['base64url', 16, 200]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/socket.js
const socket = [
    {
        id: 'socket-api-token',
        name: 'Socket API token',
        docs: 'https://docs.socket.dev/docs/api-keys',
        documented: false,
        format: ['sktsec_', ['base64url', 30, 70], '_api'],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/sonar.js
const sonar = [
    {
        id: 'sonar-token',
        name: 'SonarQube token',
        docs: 'https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java',
        format: [
            ['squ_', 'sqp_', 'sqa_'],
            ['hex', 40],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/sourcegraph.js
const sourcegraph = [
    {
        id: 'sourcegraph-access-token',
        name: 'Sourcegraph access token',
        docs: 'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go',
        format: ['sgp_', ['hex', 16], '_', ['hex', 40]],
    },
    {
        id: 'sourcegraph-legacy-access-token',
        name: 'Sourcegraph access token',
        docs: 'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/main/internal/accesstoken/personal_access_token.go',
        format: [
            ['sgp_local_', 'sgp_'],
            ['hex', 40],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/square.js
const square = [
    {
        id: 'square-access-token',
        name: 'Square access token',
        docs: 'https://developer.squareup.com/docs/oauth-api/receive-and-manage-tokens',
        format: ['EAAA', ['base64url', 60]],
    },
    {
        id: 'square-legacy-access-token',
        name: 'Square access token',
        docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
        documented: false,
        format: ['sq0atp-', ['base64url', 22]],
    },
    {
        id: 'square-oauth-secret',
        name: 'Square OAuth application secret',
        docs: 'https://developer.squareup.com/docs/oauth-api/overview',
        documented: false,
        format: ['sq0csp-', ['base64url', 43]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/stripe.js
const stripe = [
    {
        id: 'stripe-secret-key',
        name: 'Stripe secret key',
        docs: 'https://docs.stripe.com/keys',
        documented: false,
        format: ['sk_live_', ['base62', 24, 247]],
    },
    {
        id: 'stripe-restricted-key',
        name: 'Stripe restricted key',
        docs: 'https://docs.stripe.com/keys',
        documented: false,
        format: ['rk_live_', ['base62', 24, 247]],
    },
    {
        id: 'stripe-test-key',
        name: 'Stripe test key',
        docs: 'https://docs.stripe.com/keys',
        documented: false,
        level: 'note',
        format: [
            ['sk_test_', 'rk_test_'],
            ['base62', 24, 247],
        ],
    },
    {
        id: 'stripe-webhook-secret',
        name: 'webhook signing secret',
        docs: 'https://docs.stripe.com/webhooks/signature',
        documented: false,
        format: ['whsec_', ['padded', 32, 64]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/supabase.js
const supabase = [
    {
        id: 'supabase-access-token',
        name: 'Supabase access token',
        docs: 'https://github.com/supabase/cli',
        format: [
            ['sbp_', 'sbp_oauth_'],
            ['hex', 40],
        ],
    },
    {
        id: 'supabase-secret-key',
        name: 'Supabase secret key',
        docs: 'https://supabase.com/docs/guides/self-hosting/self-hosted-auth-keys',
        format: ['sb_secret_', ['base64url', 22], '_', ['base64url', 8]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/tailscale.js
const tailscale = [
    {
        id: 'tailscale-key',
        name: 'Tailscale key',
        docs: 'https://tailscale.com/kb/1277/key-prefixes',
        documented: false,
        format: [
            ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
            ['base62', 10, 22],
            '-',
            ['base62', 20, 40],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/tavily.js
const tavily = [
    {
        id: 'tavily-api-key',
        name: 'Tavily API key',
        docs: 'https://docs.tavily.com/documentation/quickstart',
        documented: false,
        format: [
            ['tvly-dev-', 'tvly-prod-', 'tvly-'],
            ['base62', 32],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/telegram.js
const telegram = [
    {
        id: 'telegram-bot-token',
        name: 'Telegram bot token',
        docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
        documented: false,
        format: [['digits', 8, 10], ':AA', ['base64url', 33]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/trigger-dev.js
const triggerDev = [
    {
        id: 'trigger-dev-secret-key',
        name: 'Trigger.dev secret key',
        docs: 'https://github.com/triggerdotdev/trigger.dev/blob/main/apps/webapp/app/utils/apiKeys.ts',
        format: [
            ['tr_prod_', 'tr_stg_', 'tr_preview_', 'tr_dev_', 'tr_prod_sk_', 'tr_stg_sk_', 'tr_preview_sk_', 'tr_dev_sk_'],
            ['base62', 20, 24],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/twilio.js
const twilio = [
    {
        id: 'twilio-api-key-sid',
        name: 'Twilio API key SID',
        docs: 'https://www.twilio.com/docs/iam/api-keys',
        documented: false,
        level: 'warning',
        format: ['SK', ['hex', 32]],
        context: { words: ['twilio'] },
    },
    {
        id: 'twilio-auth-token',
        name: 'Twilio auth token',
        docs: 'https://www.twilio.com/docs/iam/access-tokens',
        documented: false,
        format: [['hex', 32]],
        context: { words: ['twilio'], also: ['token', 'secret'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/twitter.js
const twitter = [
    {
        id: 'twitter-bearer-token',
        name: 'X (Twitter) bearer token',
        docs: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only',
        documented: false,
        format: ['AAAAAAAAAAAAAAAAAAAAA', ['percent', 60, 120]],
        context: { words: ['twitter', 'bearer_token', 'bearertoken', 'x_bearer'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/typeform.js
const typeform = [
    {
        id: 'typeform-token',
        name: 'Typeform personal access token',
        docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
        documented: false,
        format: ['tfp_', ['base64url', 59]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/unkey.js
const unkey = [
    {
        id: 'unkey-root-key',
        name: 'Unkey root key',
        docs: 'https://github.com/unkeyed/unkey/blob/main/web/apps/dashboard/lib/trpc/routers/key/createRootKey.ts',
        format: ['unkey_', ['base58', 21, 24]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/vercel.js
const vercel = [
    {
        id: 'vercel-access-token',
        name: 'Vercel access token',
        docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
        format: [
            ['vcp_', 'vca_', 'vcr_'],
            ['base62', 56],
        ],
    },
    {
        id: 'vercel-api-key',
        name: 'Vercel API key',
        docs: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
        documented: false,
        format: [
            ['vck_', 'vci_'],
            ['base62', 56],
        ],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/weights-and-biases.js
const weightsAndBiases = [
    {
        id: 'wandb-api-key',
        name: 'Weights & Biases API key',
        docs: 'https://github.com/wandb/wandb/blob/main/wandb/sdk/lib/apikey.py',
        format: [['hex', 40]],
        context: { words: ['wandb'] },
    },
    {
        id: 'wandb-long-api-key',
        name: 'Weights & Biases API key',
        docs: 'https://github.com/wandb/wandb/blob/main/wandb/sdk/lib/wbauth/validation.py',
        format: ['wandb_v1_', ['word', 77]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/wireguard.js
const wireguard = [
    {
        id: 'wireguard-private-key',
        name: 'WireGuard private key',
        docs: 'https://www.wireguard.com/quickstart/',
        documented: false,
        format: [['base64', 43], '='],
        context: { words: ['privatekey', 'presharedkey'] },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/xai.js
const xai = [
    {
        id: 'xai-api-key',
        name: 'xAI API key',
        docs: 'https://docs.x.ai/docs/tutorial',
        documented: false,
        format: ['xai-', ['base62', 80]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/yandex.js
const yandex = [
    {
        id: 'yandex-cloud-api-key',
        name: 'Yandex Cloud API key',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/issues/353039',
        format: ['AQVN', ['base64url', 35, 38]],
    },
    {
        id: 'yandex-cloud-iam-token',
        name: 'Yandex Cloud IAM token',
        docs: 'https://gitlab.com/gitlab-org/gitlab/-/issues/353039',
        format: ['t1.', ['paddedUrl', 40, 1002], '.', ['paddedUrl', 86, 88]],
        context: { words: ['yandex', 'yc_token', 'iam_token', 'iamtoken'] },
    },
    {
        id: 'yandex-cloud-static-key',
        name: 'Yandex Cloud static access key',
        docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
        documented: false,
        format: ['YC', ['base64url', 38]],
        context: {
            words: ['yandex', 'yc_secret', 'secret_access_key', 'secret-access-key', 'aws_secret'],
            also: ['secret', 'key', '='],
        },
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families/zuplo.js
const zuplo = [
    {
        id: 'zuplo-api-key',
        name: 'Zuplo API key',
        docs: 'https://zuplo.com/docs/concepts/api-keys',
        documented: false,
        format: ['zpka_', ['base36', 32], '_', ['hex', 8]],
    },
];

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/families.gen.js





















































































































































const families = [
    ...adafruit,
    ...adobe,
    ...age,
    ...airtable,
    ...aiven,
    ...alibaba,
    ...anthropic,
    ...apify,
    ...asana,
    ...atlassian,
    ...authress,
    ...aws,
    ...axiom,
    ...azure,
    ...bitwarden,
    ...braintree,
    ...brevo,
    ...browserstack,
    ...buildkite,
    ...cerebras,
    ...circleci,
    ...clickhouse,
    ...clickup,
    ...clojars,
    ...cloudflare,
    ...cloudinary,
    ...codecov,
    ...cohere,
    ...confluent,
    ...contentful,
    ...coveralls,
    ...cratesIo,
    ...databricks,
    ...datadog,
    ...daytona,
    ...deepseek,
    ...deno,
    ...digitalocean,
    ...discord,
    ...docker,
    ...doppler,
    ...dropbox,
    ...duffel,
    ...dynatrace,
    ...e2b,
    ...easypost,
    ...elevenlabs,
    ...facebook,
    ...fastly,
    ...figma,
    ...fireworks,
    ...flutterwave,
    ...flyIo,
    ...frameIo,
    ...gitea,
    ...github,
    ...gitlab,
    ...gocardless,
    ...google,
    ...grafana,
    ...groq,
    ...harness,
    ...hashicorp,
    ...heroku,
    ...honeycomb,
    ...hubspot,
    ...huggingFace,
    ...infracost,
    ...inngest,
    ...intra42,
    ...jenkins,
    ...jfrog,
    ...jina,
    ...langfuse,
    ...langsmith,
    ...launchdarkly,
    ...linear,
    ...linkedin,
    ...mailchimp,
    ...mailersend,
    ...mailgun,
    ...mapbox,
    ...maxmind,
    ...microsoftTeams,
    ...mistral,
    ...mongodb,
    ...neon,
    ...netlify,
    ...newRelic,
    ...notion,
    ...npm,
    ...nuget,
    ...nvidia,
    ...octopus,
    ...okta,
    ...onePassword,
    ...onesignal,
    ...openai,
    ...openrouter,
    ...openshift,
    ...ory,
    ...paddle,
    ...pagerduty,
    ...pem,
    ...perplexity,
    ...pinecone,
    ...plaid,
    ...planetscale,
    ...polar,
    ...posthog,
    ...postman,
    ...prefect,
    ...pulumi,
    ...pypi,
    ...readme,
    ...render,
    ...replicate,
    ...resend,
    ...rubygems,
    ...sauceLabs,
    ...scaleway,
    ...scalingo,
    ...sendgrid,
    ...sentry,
    ...settlemint,
    ...shippo,
    ...shopify,
    ...slack,
    ...snyk,
    ...socket,
    ...sonar,
    ...sourcegraph,
    ...square,
    ...stripe,
    ...supabase,
    ...tailscale,
    ...tavily,
    ...telegram,
    ...triggerDev,
    ...twilio,
    ...twitter,
    ...typeform,
    ...unkey,
    ...vercel,
    ...weightsAndBiases,
    ...wireguard,
    ...xai,
    ...yandex,
    ...zuplo,
];

// EXTERNAL MODULE: ./lib/modules/checks/secrets/pattern.js + 3 modules
var pattern = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/modules/checks/secrets/keywords.js


let list;
function keywordUses() {
    list ??= collect();
    return list;
}
function secretKeywords() {
    return keywordUses().keywords;
}
function collect() {
    const indexes = new Map();
    const keywords = [];
    const uses = [];
    for (const family of families) {
        const { words, before } = (0,pattern/* anchorOf */.dI)(family);
        for (const word of words) {
            const key = word.ignoreCase ? `i:${word.text.toLowerCase()}` : word.text;
            const index = indexes.get(key) ?? keywords.push(word) - 1;
            indexes.set(key, index);
            uses[index] ??= [];
            uses[index].push({ family, ...(before && { before }) });
        }
    }
    return { keywords, uses };
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dI: () => (/* binding */ anchorOf),
  Ru: () => (/* binding */ maxLength),
  Qf: () => (/* binding */ partLength),
  WV: () => (/* binding */ toMatcher)
});

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/checksum.js
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
let table;
function checksumOf(kind, body, prefix) {
    switch (kind) {
        case 'crc32-base62':
            return toBase62(crc32(body.slice(prefix))).padStart(6, '0');
        case 'crc32-base36':
            return crc32(body).toString(36).padStart(7, '0');
    }
}
const checksumLength = { 'crc32-base62': 6, 'crc32-base36': 7 };
function hasChecksum(kind, token, prefix) {
    const end = token.length - checksumLength[kind];
    return checksumOf(kind, token.slice(0, end), prefix) === token.slice(end);
}
function toBase62(value) {
    let text = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62))
        text = base62[rest % 62] + text;
    return text;
}
function crc32(text) {
    table ??= crcTable();
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i++)
        crc = table[(crc ^ text.charCodeAt(i)) & 0xff] ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
function crcTable() {
    return Uint32Array.from({ length: 256 }, (_, index) => {
        let value = index;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
        return value >>> 0;
    });
}

// EXTERNAL MODULE: ./lib/modules/checks/secrets/family.js
var secrets_family = __webpack_require__(3334);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/modules/checks/secrets/allowed.js
const placeholderWords = [
    'xxxxx',
    'example',
    'sample',
    'placeholder',
    'redacted',
    'changeme',
    'change_me',
    'dummy',
    'foobar',
    'your_',
    'your-',
    'yourtoken',
    'yourkey',
    'yourapi',
    'yoursecret',
    'insert_',
    'insert-',
    'replace_',
    'replace-',
    'replaceme',
    'notreal',
    'not_real',
    'not-real',
    'qwerty',
    'asdfgh',
    'deadbeef',
    'process.env',
    'secrets.',
    'test_key',
    'testkey',
    'test-key',
    'test_token',
    'testtoken',
    'test-token',
    'fake_',
    'fake-',
    'faketoken',
    'fakekey',
    'my_secret',
    'mysecret',
    'my-secret',
    'my_token',
    'mytoken',
    'my-token',
];
const publishedExamples = new Set([
    '2cafc0970149a84f',
    'f2d6ca16515033e5',
    '2d1f7723aabc5c7a',
    '0011cc25eb432071',
    'aa6547439583c3a2',
    '0b5dd075ccdd03c4',
]);

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/placeholder.js



const entropyShare = 0.7;
const typedRun = 6;
function isPlaceholder(family, secret, variable) {
    if (variable.length === 0)
        return false;
    return (shannon(variable) < leastEntropy(family, variable.length) ||
        hasPlaceholderWord(variable) ||
        isTyped(variable) ||
        isPlainWords(family, variable) ||
        isPublished(secret));
}
function shannon(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
function leastEntropy(family, length) {
    if (family.entropy !== undefined)
        return family.entropy;
    let characters = 0;
    let bits = 0;
    for (const part of family.format) {
        if (!(0,secrets_family/* isRun */.y)(part))
            continue;
        characters += part[1];
        bits += part[1] * Math.log2(alphabetSize(secrets_family/* alphabets */.L[part[0]]));
    }
    return entropyShare * Math.min(Math.log2(length), bits / characters);
}
function alphabetSize(alphabet) {
    let size = 0;
    for (let i = 0; i < alphabet.length; i++) {
        const range = alphabet[i + 1] === '-' && i + 2 < alphabet.length;
        size += range ? alphabet.charCodeAt(i + 2) - alphabet.charCodeAt(i) + 1 : 1;
        if (range)
            i += 2;
    }
    return size;
}
function hasPlaceholderWord(variable) {
    const lower = variable.toLowerCase();
    return placeholderWords.some((word) => lower.includes(word));
}
function isTyped(variable) {
    for (let period = 1; period <= variable.length / 2; period++) {
        if (variable.startsWith(variable.slice(period)))
            return true;
    }
    return [0, 1, -1].some((step) => hasRun(variable, step, 1, typedRun) || hasRun(variable, step, 2, typedRun + 4));
}
function hasRun(text, step, stride, least) {
    let run = stride;
    for (let i = stride; i < text.length; i++) {
        run = text.charCodeAt(i) - text.charCodeAt(i - stride) === step ? run + 1 : stride;
        if (run >= least)
            return true;
    }
    return false;
}
function isPlainWords(family, variable) {
    const mixed = family.format.some((part) => (0,secrets_family/* isRun */.y)(part) && /0-9A-Za-z/.test(secrets_family/* alphabets */.L[part[0]]));
    return mixed && variable.length >= 12 && /^(?:[a-z._-]+|[A-Z._-]+)$/.test(variable);
}
function isPublished(secret) {
    return publishedExamples.has((0,external_node_crypto_.createHash)('sha256').update(secret).digest('hex').slice(0, 16));
}

;// CONCATENATED MODULE: ./lib/modules/checks/secrets/pattern.js



function anchorOf(family) {
    if (family.context)
        return { words: family.context.words.map((text) => ({ text, ignoreCase: true })) };
    let best;
    let min = 0;
    let max = 0;
    for (const part of family.format) {
        const [least, most] = partLength(part);
        if (!(0,secrets_family/* isRun */.y)(part) && least >= 3 && max - min <= 16 && least > (best ? shortest(best.words) : 0)) {
            const literals = typeof part === 'string' ? [part] : part;
            best = { words: literals.map((text) => ({ text: String(text) })), before: { min, max } };
        }
        min += least;
        max += most;
    }
    if (!best)
        throw new Error(`The family ${family.id} has neither a literal of three characters nor a context`);
    return best;
}
function shortest(words) {
    return words.reduce((least, { text }) => Math.min(least, text.length), Number.POSITIVE_INFINITY);
}
function partLength(part) {
    if (typeof part === 'string')
        return [part.length, part.length];
    if ((0,secrets_family/* isRun */.y)(part))
        return [part[1], part[2] ?? part[1]];
    const lengths = part.map((literal) => String(literal).length);
    return [Math.min(...lengths), Math.max(...lengths)];
}
function maxLength(family) {
    return family.format.reduce((sum, part) => sum + partLength(part)[1], 0);
}
function toMatcher(family) {
    const pattern = new RegExp(toSource(family), 'y');
    const prefix = typeof family.format[0] === 'string' ? family.format[0].length : 0;
    const lead = (family.lead ?? 0) + 1;
    return {
        match(text, at) {
            pattern.lastIndex = at;
            const groups = pattern.exec(text);
            if (!groups)
                return undefined;
            const token = groups[0];
            if (family.checksum && !hasChecksum(family.checksum, token, prefix))
                return undefined;
            const runs = groups.slice(1).filter((_, index) => (0,secrets_family/* isRun */.y)(family.format[index]));
            const start = at + groups.slice(1, lead).reduce((sum, group) => sum + group.length, 0);
            if (isPlaceholder(family, token.slice(start - at), runs.join('')))
                return undefined;
            return { start, end: at + token.length };
        },
    };
}
const escapes = '(?<=\\\\[nrtfv]|%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4})';
function toSource(family) {
    const body = family.format.map((part) => `(${partSource(part)})`).join('');
    if (family.boundary === false)
        return body;
    const first = neighbours(family.format[0]);
    return `(?:(?<![${first}])|${escapes})${body}(?![${neighbours(family.format.at(-1))}])`;
}
function neighbours(part) {
    return (0,secrets_family/* isRun */.y)(part) ? `${classOf(secrets_family/* alphabets */.L[part[0]])}A-Za-z0-9_` : 'A-Za-z0-9_';
}
function partSource(part) {
    if (typeof part === 'string')
        return toPattern(part);
    if (!(0,secrets_family/* isRun */.y)(part))
        return part.map((literal) => toPattern(String(literal))).join('|');
    const [alphabet, min, max = min] = part;
    return `[${classOf(secrets_family/* alphabets */.L[alphabet])}]{${min},${max}}`;
}
function classOf(alphabet) {
    return alphabet.endsWith('-') ? `${alphabet.slice(0, -1)}\\-` : alphabet;
}
function toPattern(literal) {
    return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 7156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ scanPrivateKeys),
/* harmony export */   qo: () => (/* binding */ keyKeywords)
/* harmony export */ });
/* unused harmony export keyMarkers */
/* harmony import */ var _lib_keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);

const keyMarkers = [
    { text: 'RSA PRIVATE KEY', begin: true, name: 'RSA private key' },
    { text: 'DSA PRIVATE KEY', begin: true, name: 'DSA private key' },
    { text: 'EC PRIVATE KEY', begin: true, name: 'EC private key' },
    { text: 'OPENSSH PRIVATE KEY', begin: true, name: 'OpenSSH private key' },
    { text: 'PRIVATE KEY', begin: true, name: 'private key' },
    { text: 'ENCRYPTED PRIVATE KEY', begin: true, name: 'encrypted private key' },
    { text: 'SSH2 ENCRYPTED PRIVATE KEY', begin: true, name: 'SSH2 private key' },
    { text: 'PGP PRIVATE KEY BLOCK', begin: true, name: 'PGP private key' },
    { text: 'ENCRYPTED SIGSTORE PRIVATE KEY', begin: true, name: 'Sigstore private key' },
    { text: 'ENCRYPTED COSIGN PRIVATE KEY', begin: true, name: 'Cosign private key' },
    { text: 'OpenVPN Static key V1', begin: true, name: 'OpenVPN static key' },
    { text: 'PuTTY-User-Key-File-2', begin: false, name: 'PuTTY private key' },
    { text: 'PuTTY-User-Key-File-3', begin: false, name: 'PuTTY private key' },
];
function keyKeywords() {
    return keyMarkers.map(({ text, begin }) => ({ text: begin ? `BEGIN ${text}` : text }));
}
let scanner;
function scanPrivateKeys(buffer, length, hit) {
    scanner ??= (0,_lib_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .compileKeywords */ .Q)(keyKeywords());
    scanner.scan(buffer, length, (word, offset) => hit(toKey(buffer, length, keyMarkers[word], offset)));
}
const blockWindow = 65_536;
const dash = 0x2d;
function toKey(buffer, length, marker, at) {
    let start = at;
    let end = at + marker.text.length + (marker.begin ? 6 : 0);
    if (marker.begin) {
        if (buffer[start - 1] === 0x20 && buffer[start - 2] === dash)
            start--;
        while (start > 0 && buffer[start - 1] === dash && at - start < 6)
            start--;
        if (buffer[end] === 0x20 && buffer[end + 1] === dash)
            end++;
        for (let dashes = 0; end < length && buffer[end] === dash && dashes < 5; dashes++)
            end++;
    }
    const rest = buffer.toString('latin1', end, Math.min(length, end + blockWindow));
    const bodyLength = marker.begin ? bodyEnd(rest, marker) : puttyEnd(rest);
    return {
        marker,
        offset: start,
        length: end - start,
        blockLength: end - start + Math.max(0, bodyLength),
        body: bodyLength > 0,
        quoted: /^(?:\\+[nr])*["'`]/.test(rest),
    };
}
const between = String.raw `(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;
const attribute = String.raw `[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;
const bodyPattern = new RegExp(`^${between}*(?:${attribute}${between}*){0,8}([A-Za-z0-9+/=]{24,})`);
const openVpnPattern = /^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;
function bodyEnd(rest, marker) {
    const match = bodyPattern.exec(rest) ?? openVpnPattern.exec(rest);
    const line = match?.[1] ?? '';
    if (!match || !looksRandom(line))
        return -1;
    const footer = `END ${marker.text}`;
    const end = rest.indexOf(footer);
    if (end < 0)
        return match[0].length;
    return end + footer.length + /^ ?-{0,5}/.exec(rest.slice(end + footer.length, end + footer.length + 6))[0].length;
}
function looksRandom(line) {
    if (!/\d/.test(line) || !/[A-Za-z]/.test(line))
        return false;
    return new Set(line).size >= 9;
}
function puttyEnd(rest) {
    const match = /^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(rest);
    return match ? match[0].length : -1;
}


/***/ }),

/***/ 2395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ secretSpans),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Rd: () => (/* binding */ redactText),
/* harmony export */   t: () => (/* binding */ redactSpans)
/* harmony export */ });
/* harmony import */ var _private_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7156);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9200);


function redact(secret) {
    return `${secret.slice(0, Math.min(4, Math.floor(secret.length / 4)))}…(${secret.length})`;
}
function redactText(text) {
    const bytes = Buffer.from(text, 'utf8');
    return redactSpans(bytes, secretSpans(bytes, bytes.length), 0, bytes.length);
}
function secretSpans(buffer, length) {
    const spans = [];
    (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSecrets */ .L)(buffer, length, (secret) => spans.push({ offset: secret.offset, length: secret.length }));
    (0,_private_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .scanPrivateKeys */ .$A)(buffer, length, (key) => {
        if (key.body)
            spans.push({ offset: key.offset, length: key.blockLength });
    });
    return united(spans);
}
function redactSpans(buffer, spans, from, to) {
    let shown = '';
    let at = from;
    for (const { offset, length } of spans) {
        if (offset + length <= at || offset >= to)
            continue;
        shown += buffer.toString('utf8', at, Math.max(at, offset));
        shown += redact(buffer.toString('utf8', offset, offset + length));
        at = offset + length;
    }
    return at < to ? shown + buffer.toString('utf8', at, to) : shown;
}
function united(spans) {
    const ordered = [...spans].sort((a, b) => a.offset - b.offset);
    const result = [];
    for (const span of ordered) {
        const last = result.at(-1);
        if (last === undefined || span.offset >= last.offset + last.length)
            result.push(span);
        else {
            const end = Math.max(last.offset + last.length, span.offset + span.length);
            result[result.length - 1] = { offset: last.offset, length: end - last.offset };
        }
    }
    return result;
}


/***/ }),

/***/ 9200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ scanSecrets)
});

// EXTERNAL MODULE: ./lib/lib/keywords.js
var lib_keywords = __webpack_require__(8342);
;// CONCATENATED MODULE: ./lib/modules/checks/secrets/context.js
const assignment = /[\w.\- ]*(?:["'`\])]{0,2}[ \t]*(?:=>|:=|==|\|\|=?|\?\?=?|[=:,>(])[ \t]*)(?:(?:b|r|f|u)?["'`]|\\["'])?(?:(?:Bearer|Basic|Token|token|bearer|basic)[ \t]+)?/y;
const tagged = /[\w.\- ]*["']?[ \t]+(?:value|Value|VALUE)[ \t]*=[ \t]*["']/y;
function valueStarts(text, word, end, context) {
    const starts = [];
    for (const pattern of [assignment, tagged]) {
        pattern.lastIndex = end;
        if (!pattern.test(text))
            continue;
        const start = pattern.lastIndex;
        if (start - end <= (context.within ?? 40) && hasAlso(text.slice(word, start), context))
            starts.push(start);
    }
    return starts;
}
function hasAlso(between, { also }) {
    if (!also)
        return true;
    const lower = between.toLowerCase();
    return also.some((word) => lower.includes(word));
}

// EXTERNAL MODULE: ./lib/modules/checks/secrets/family.js
var secrets_family = __webpack_require__(3334);
// EXTERNAL MODULE: ./lib/modules/checks/secrets/keywords.js + 150 modules
var secrets_keywords = __webpack_require__(4018);
// EXTERNAL MODULE: ./lib/modules/checks/secrets/pattern.js + 3 modules
var pattern = __webpack_require__(8433);
;// CONCATENATED MODULE: ./lib/modules/checks/secrets/scan.js





const contextBefore = 8;
const contextBehind = 1200;
const boundaryBefore = 8;
let scanner;
const matchers = new Map();
function scanSecrets(buffer, length, hit) {
    const { keywords, uses } = (0,secrets_keywords/* keywordUses */.W)();
    scanner ??= (0,lib_keywords/* compileKeywords */.Q)(keywords);
    const found = [];
    scanner.scan(buffer, length, (word, offset) => {
        for (const use of uses[word]) {
            const secret = use.before
                ? matchToken(buffer, length, use, offset)
                : matchContext(buffer, length, use, offset, keywords[word].text.length);
            if (secret)
                found.push(secret);
        }
    });
    if (found.length === 0)
        return;
    for (const secret of withoutOverlaps(found))
        hit(secret);
}
function matcherOf(family) {
    const known = matchers.get(family);
    if (known)
        return known;
    const matcher = (0,pattern/* toMatcher */.WV)(family);
    matchers.set(family, matcher);
    return matcher;
}
function matchToken(buffer, length, { family, before = { min: 0, max: 0 } }, offset) {
    if (before.max === 0 && isInsideWord(buffer, offset))
        return undefined;
    const from = Math.max(0, offset - before.max - boundaryBefore);
    const to = Math.min(length, offset - before.min + (0,pattern/* maxLength */.Ru)(family) + 1);
    const text = buffer.toString('latin1', from, to);
    for (let start = Math.max(0, offset - before.max); start <= offset - before.min; start++) {
        const match = matcherOf(family).match(text, start - from);
        if (match)
            return { family, offset: from + match.start, length: match.end - match.start };
    }
    return undefined;
}
function isInsideWord(buffer, offset) {
    if (offset === 0 || !isWordByte(buffer[offset - 1]))
        return false;
    for (let i = offset - 2; i >= 0 && i >= offset - 6; i--)
        if (buffer[i] === 0x5c || buffer[i] === 0x25)
            return false;
    return true;
}
function isWordByte(byte) {
    return ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f);
}
function matchContext(buffer, length, { family }, offset, wordLength) {
    const from = Math.max(0, offset - contextBefore);
    const window = buffer.toString('latin1', from, Math.min(length, offset + wordLength + contextBehind));
    const end = offset + wordLength - from;
    const lineEnd = window.slice(end).search(/[\r\n]/);
    const text = lineEnd < 0 ? window : window.slice(0, end + lineEnd);
    for (const start of valueStarts(text, offset - from, end, family.context)) {
        const match = matcherOf(family).match(text, start);
        if (match)
            return { family, offset: from + match.start, length: match.end - match.start };
    }
    return undefined;
}
function withoutOverlaps(found) {
    const best = [...found].sort((a, b) => strength(b) - strength(a) || literals(b) - literals(a) || b.length - a.length || a.offset - b.offset);
    const kept = [];
    for (const secret of best) {
        const at = firstBehind(kept, secret.offset);
        const [before, behind] = [kept[at - 1], kept[at]];
        if (before && overlap(before, secret))
            continue;
        if (behind && overlap(behind, secret))
            continue;
        kept.splice(at, 0, secret);
    }
    return kept;
}
function firstBehind(secrets, offset) {
    let low = 0;
    let high = secrets.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (secrets[middle].offset > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function strength({ family }) {
    return family.checksum ? 2 : family.context ? 0 : 1;
}
function literals({ family }) {
    return family.format.reduce((sum, part) => sum + ((0,secrets_family/* isRun */.y)(part) ? 0 : (0,pattern/* partLength */.Qf)(part)[0]), 0);
}
function overlap(a, b) {
    return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}


/***/ })

};
;