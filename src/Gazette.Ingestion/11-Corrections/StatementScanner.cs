using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.Corrections;

/// <summary>Takes a line of a corrections file apart, from left to right.</summary>
internal sealed partial class StatementScanner(string text)
{
    private string _rest = text;

    /// <summary>The line numbers it opens with, ascending; null when it opens with none.</summary>
    public IReadOnlyList<SourceSpan>? Lines()
    {
        var match = LineNumbers().Match(_rest);
        if (!match.Success)
        {
            return null;
        }

        _rest = _rest[match.Length..];
        var spans = new List<SourceSpan>();
        foreach (Match range in Range().Matches(match.Groups["lines"].Value))
        {
            if (!int.TryParse(range.Groups["first"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                || !int.TryParse(range.Groups["last"] is { Success: true } end ? end.Value : range.Groups["first"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
                || first < 1 || last < first || (spans.Count > 0 && spans[^1].Last >= first))
            {
                return null;
            }

            spans.Add(new SourceSpan(first, last));
        }

        return spans;
    }

    /// <summary>The words in quotation marks that come next; null without. Chinese marks may stand within each other.</summary>
    public string? Quotation()
    {
        var (open, close) = _rest switch
        {
            ['“', ..] => ('“', '”'),
            ['「', ..] => ('「', '」'),
            ['"', ..] => ('"', '"'),
            _ => default,
        };
        var depth = open == default ? 0 : 1;
        for (var i = 1; depth > 0 && i < _rest.Length; i++)
        {
            depth += _rest[i] == close ? -1 : _rest[i] == open ? 1 : 0;
            if (depth == 0)
            {
                var quotation = _rest[1..i];
                _rest = _rest[(i + 1)..].TrimStart();
                return quotation.Trim();
            }
        }

        return null;
    }

    /// <summary>What is left: what is set right, and its value behind the first colon; null without colon.</summary>
    public (string Verb, string? Value) Rest()
    {
        var colon = _rest.AsSpan().IndexOfAny('：', ':');
        return colon < 0 ? (_rest.Trim(), null) : (_rest[..colon].Trim(), _rest[(colon + 1)..].Trim());
    }

    [GeneratedRegex(@"^(?:第|行|lines?)?\s*(?<lines>\d{1,7}(?:\s*[-–—~至]\s*\d{1,7})?(?:\s*[,，、]\s*\d{1,7}(?:\s*[-–—~至]\s*\d{1,7})?)*)\s*行?\s*", RegexOptions.NonBacktracking)]
    private static partial Regex LineNumbers();

    [GeneratedRegex(@"(?<first>\d{1,7})(?:\s*[-–—~至]\s*(?<last>\d{1,7}))?", RegexOptions.NonBacktracking)]
    private static partial Regex Range();
}
