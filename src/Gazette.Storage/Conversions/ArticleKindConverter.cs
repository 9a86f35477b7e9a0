using Gazette.Documents;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gazette.Storage.Conversions;

/// <summary>Kinds by their wire name, e.g. <c>notice</c>.</summary>
internal sealed class ArticleKindConverter() : ValueConverter<ArticleKind, string>(
    kind => kind.WireName(),
    name => ArticleKinds.Find(name)!.Value);
