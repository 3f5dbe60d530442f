import type { SecretFamily } from '../family.ts';

export const azure: readonly SecretFamily[] = [
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
    docs: 'https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key',
    documented: false,
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
    format: ['AccountKey=', ['base64', 86], '=='],
    lead: 1,
  },
  {
    id: 'azure-shared-access-key',
    name: 'Azure shared access key',
    docs: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    format: ['SharedAccessKey=', ['base64', 43], '='],
    lead: 1,
  },
];
