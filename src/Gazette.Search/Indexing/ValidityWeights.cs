using Gazette.Documents;

namespace Gazette.Search.Indexing;

/// <summary>How much a document that no longer holds is worth at equal relevance: lower, never hidden.</summary>
internal static class ValidityWeights
{
    public static double Of(ValidityStatus? status) => status is ValidityStatus.Repealed or ValidityStatus.Expired ? 0.98 : 1.0;
}
