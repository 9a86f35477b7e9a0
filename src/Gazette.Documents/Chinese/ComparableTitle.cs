namespace Gazette.Documents.Chinese;

/// <summary>Titles made fit for comparing: width, spaces, and the shape of dashes and brackets vary in print and mean nothing.</summary>
public static class ComparableTitle
{
    /// <summary>The title in the form that is compared.</summary>
    public static string Of(string title) => string.Concat(
        CharacterWidth.Fold(CharacterWidth.Squeeze(title)).Select(c => Punctuation.IsDash(c) ? '-' : c switch { '〈' => '<', '〉' => '>', _ => c }));
}
