using System.Text.Json.Serialization;

namespace Gazette.Documents;

/// <summary>A fact of an article that can be traced to its lines, and that a person may correct.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ArticleField>))]
public enum ArticleField
{
    /// <summary>The line it begins at.</summary>
    Start,

    /// <summary><see cref="Article.Section"/>.</summary>
    Section,

    /// <summary><see cref="Article.Kind"/>.</summary>
    Kind,

    /// <summary><see cref="Article.Title"/>.</summary>
    Title,

    /// <summary><see cref="Article.DocumentNumber"/>.</summary>
    DocumentNumber,

    /// <summary><see cref="Article.FilingCode"/>.</summary>
    FilingCode,

    /// <summary><see cref="Article.Issuers"/>.</summary>
    Issuers,

    /// <summary><see cref="Article.IssuedOn"/>.</summary>
    IssuedOn,

    /// <summary><see cref="Article.Addressees"/>.</summary>
    Addressees,

    /// <summary><see cref="Article.AttachedTitle"/>.</summary>
    AttachedTitle,

    /// <summary><see cref="Article.Annexes"/>.</summary>
    Annexes,

    /// <summary><see cref="Article.EffectiveOn"/>.</summary>
    EffectiveOn,

    /// <summary><see cref="Article.ExpiresOn"/>.</summary>
    ExpiresOn,
}
