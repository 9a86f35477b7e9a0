using System.Globalization;
using System.Xml;
using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Web.Rendering;

namespace Gazette.Web.Feeds;

/// <summary>Documents as an Atom feed (RFC 4287): an entry a document.</summary>
internal sealed record AtomFeed
{
    /// <summary>Most entries of a feed.</summary>
    public const int Most = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>What it is a feed of.</summary>
    public required string Title { get; init; }

    /// <summary>What it is known by for ever.</summary>
    public required string Id { get; init; }

    /// <summary>Its own address, absolute.</summary>
    public required string Self { get; init; }

    /// <summary>The page for people, absolute.</summary>
    public required string Page { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Author { get; init; }

    /// <summary>The documents, newest first.</summary>
    public required IReadOnlyList<ArticleSummary> Documents { get; init; }

    /// <summary>When the issues were loaded.</summary>
    public required ILookup<IssueIdentity, DateTimeOffset> Loaded { get; init; }

    /// <summary>When anything was last loaded; null for an empty collection.</summary>
    public required DateTimeOffset? Updated { get; init; }

    /// <summary>What a document is known by for ever.</summary>
    public required Func<ArticleId, string> IdOf { get; init; }

    /// <summary>The absolute address of a document.</summary>
    public required Func<ArticleId, string> Address { get; init; }

    /// <summary>Writes the feed.</summary>
    public static void Write(XmlWriter xml, AtomFeed feed)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, "zh-CN");
        xml.WriteElementString("title", Clean(feed.Title));
        xml.WriteElementString("id", feed.Id);
        xml.WriteElementString("updated", Moment(feed.Updated ?? DateTimeOffset.UnixEpoch));
        Link(xml, "self", feed.Self);
        Link(xml, "alternate", feed.Page);
        xml.WriteStartElement("author");
        xml.WriteElementString("name", feed.Author);
        xml.WriteEndElement();
        foreach (var document in feed.Documents)
        {
            WriteEntry(xml, feed, document);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, AtomFeed feed, ArticleSummary document)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("title", Clean(Wording.Headline(document)));
        xml.WriteElementString("id", feed.IdOf(document.Id));
        Link(xml, "alternate", feed.Address(document.Id));
        xml.WriteElementString("updated", Moment(feed.Loaded[document.Issue].DefaultIfEmpty(feed.Updated ?? DateTimeOffset.UnixEpoch).Max()));
        if (document.IssuedOn is { } issuedOn)
        {
            xml.WriteElementString("published", Wording.IsoDate(issuedOn) + "T00:00:00+08:00");
        }

        foreach (var issuer in document.Issuers)
        {
            xml.WriteStartElement("author");
            xml.WriteElementString("name", Clean(issuer));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", document.Kind.WireName());
        xml.WriteAttributeString("label", document.Kind.Label());
        xml.WriteEndElement();
        var facts = new[] { document.DocumentNumber?.ToString(), document.FilingCode?.ToString(), $"载{Wording.Issue(document.Issue)}" };
        xml.WriteElementString("summary", string.Join("，", facts.OfType<string>()));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // What XML can't hold (a control character in a damaged text) is left out; there is no way to escape it.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(IsXml).Select(rune => rune.ToString()));

    private static bool IsXml(System.Text.Rune rune) => rune.Value is '\t' or '\n' or '\r' || (rune.Value >= 0x20 && rune.Value is not (0xFFFE or 0xFFFF));
}
