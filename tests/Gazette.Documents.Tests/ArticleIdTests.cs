using FsCheck;
using FsCheck.Fluent;

namespace Gazette.Documents.Tests;

public class ArticleIdTests
{
    [Fact]
    public void The_same_parts_make_the_same_id_and_other_parts_another()
    {
        var id = ArticleId.Create("2020", "6", "温政办〔2020〕53号");

        Assert.Equal(id, ArticleId.Create("2020", "6", "温政办〔2020〕53号"));
        Assert.NotEqual(id, ArticleId.Create("2020", "6", "温政办〔2020〕54号"));
        Assert.NotEqual(ArticleId.Create("ab", "c"), ArticleId.Create("a", "bc"));
    }

    [Theory]
    [InlineData("7k3m9x0p", "7k3m9x0p")]
    [InlineData("7K3M9XOP", "7k3m9x0p")]
    [InlineData("1lio0000", "11100000")]
    public void An_id_is_read_as_people_copy_it(string written, string expected)
    {
        Assert.True(ArticleId.TryParse(written, out var id));
        Assert.Equal(expected, id.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("7k3m9x0")]
    [InlineData("7k3m9x0pp")]
    [InlineData("7k3m9x0u")]
    [InlineData("7k3m9x0-")]
    [InlineData("温政办二零二零号")]
    public void Anything_else_is_no_id(string? text) => Assert.False(ArticleId.TryParse(text, out _));

    [Fact]
    public void Every_id_made_reads_back() =>
        Prop.ForAll<string?>(part => ArticleId.TryParse(ArticleId.Create(part ?? "").Value, out var id) && id == ArticleId.Create(part ?? ""))
            .QuickCheckThrowOnFailure();
}
