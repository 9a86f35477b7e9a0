using Gazette.Documents;
using Gazette.Search.Indexing;
using Gazette.Search.Tests.Support;
using Gazette.Storage.Reading;

namespace Gazette.Search.Tests.Indexing;

/// <content>Who is on record in which office.</content>
public abstract partial class SearchIndexContract
{
    [Fact]
    public async Task Offices_are_known_by_post_and_body_from_decisions_and_from_the_chronicle()
    {
        await WriteAsync([], Deciding(1, ("甲某", "温州市公安局局长"), ("乙某", "市教育局局长（副县级）")), Chronicle(2, ("丙某", "副市长、市公安局局长"), ("丁某", "市政府")));

        Assert.Equal(["市公安局", "市教育局", "温州市公安局"], (await Index.BodiesAsync("局长", default)).Order(StringComparer.Ordinal));
        Assert.Equal([1L, 2L], (await Index.OfficeRowsAsync("局长", ["温州市公安局", "市公安局"], default)).Order());
        Assert.Equal([2L], await Index.OfficeRowsAsync("副市长", [""], default));
        Assert.Empty(await Index.BodiesAsync("长", default));

        // Only decisions are of a body; 市政府 is no post, and nobody is on record by it.
        Assert.Equal(["市教育局", "温州市公安局"], (await Index.NewestBodiesAsync(10, default)).Order(StringComparer.Ordinal));
        Assert.Equal(["丙某", "甲某"], (await Index.PeopleAsync(["甲某", "丙某", "丁某", "戊某"], default)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whom_another_process_puts_on_record_is_known_at_once_and_whose_article_is_gone_is_not()
    {
        await WriteAsync([], Deciding(1, ("甲某", "温州市公安局局长")), Deciding(2, ("乙某", "温州市教育局局长")));
        var reader = Reopened();
        Assert.Equal(["甲某"], await reader.PeopleAsync(["甲某", "丙某"], default));

        await WriteAsync([1], Deciding(2, ("丙某", "温州市体育局局长")));

        Assert.Equal(["丙某"], await reader.PeopleAsync(["甲某", "乙某", "丙某"], default));
        Assert.Equal(["温州市体育局"], await reader.BodiesAsync("局长", default));
    }

    [Fact]
    public async Task Whom_the_chronicle_names_by_an_office_is_found_by_what_is_typed_of_the_name()
    {
        await WriteAsync([], Chronicle(1, ("姚某某", "市长"), ("姚某", "新华社记者站")), Chronicle(2, ("姚某某", "市长")));

        Assert.Equal([("姚某某", 2)], (await Index.NamesAsync("姚", 5, default)).Where(name => name.Kind == NameKind.Person).Select(name => (name.Name, name.Count)));
    }

    private static StoredArticle Deciding(long row, params (string Person, string Position)[] records)
    {
        var stored = TestArticle.Of(row, "人事任免", kind: ArticleKind.Appointments);
        return stored with
        {
            Article = stored.Article with
            {
                Appointments = [.. records.Select(r => new Appointment { Person = r.Person, Position = r.Position, Action = AppointmentAction.Appointed, Lines = [SourceSpan.Of(1)] })],
            },
        };
    }

    private static StoredArticle Chronicle(long row, params (string Person, string Office)[] people)
    {
        var stored = TestArticle.Of(row, "市政府记事", kind: ArticleKind.Chronicle);
        return stored with
        {
            Article = stored.Article with
            {
                Chronicle = [new ChronicleEntry { Date = null, Text = "开会。", People = [.. people.Select(p => new ChroniclePerson(p.Person, p.Office, 0))], Lines = [SourceSpan.Of(1)] }],
            },
        };
    }
}
