namespace Gazette.Documents.Wire;

/// <summary>Where facts were read, by the name the fact has on the wire.</summary>
internal static class WireSources
{
    /// <summary>The sources of an article's facts.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<SourceSpan>> From(IEnumerable<FieldSource> sources) =>
        sources.ToDictionary(source => source.Field.WireName(), source => source.Lines);

    /// <summary>The sources of the facts that say which issue it is.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<SourceSpan>> From(IEnumerable<IdentitySource> sources) =>
        sources.ToDictionary(source => NameOf(source.Field), source => source.Lines);

    /// <summary>What a person has corrected in the article.</summary>
    public static IReadOnlyList<string> CorrectedIn(Article article) =>
    [
        .. article.Sources.Where(source => source.IsCorrected).Select(source => source.Field.WireName()),
        .. article.Blocks.Any(block => block.IsCorrected) ? ["blocks"] : Array.Empty<string>(),
    ];

    private static string NameOf(IdentityField field) => field switch
    {
        IdentityField.Year => "year",
        IdentityField.Number => "number",
        IdentityField.SerialNumber => "serial",
        _ => "publication_date",
    };
}
