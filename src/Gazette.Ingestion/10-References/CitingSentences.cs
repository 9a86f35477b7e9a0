using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>The sentences of a block that its numbers stand in, each cut out once however many numbers it holds; of a table, whose cells hold none, the rows.</summary>
internal sealed class CitingSentences(Block block)
{
    private readonly Lazy<IReadOnlyList<Sentence>> _sentences = new(() => Sentence.Of(block));

    // The one asked for last, for numbers are asked about in their order.
    private int _index;
    private string? _text;

    /// <summary>The sentence around a number, without blanks at its ends.</summary>
    public string Around(NumberInText mention)
    {
        var index = mention.Start >= _sentences.Value[_index].Start ? _index : 0;
        while (index + 1 < _sentences.Value.Count && _sentences.Value[index].End <= mention.Start)
        {
            index++;
        }

        if (_text is null || index != _index)
        {
            var (start, length) = _sentences.Value[index];
            (_index, _text) = (index, block.Text.Substring(start, length).Trim());
        }

        return _text;
    }
}
