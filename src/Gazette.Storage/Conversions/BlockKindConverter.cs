using Gazette.Documents;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gazette.Storage.Conversions;

/// <summary>Kinds of block by their wire name, e.g. <c>list_item</c>.</summary>
internal sealed class BlockKindConverter() : ValueConverter<BlockKind, string>(
    kind => kind.WireName(),
    name => BlockKinds.Find(name)!.Value);
