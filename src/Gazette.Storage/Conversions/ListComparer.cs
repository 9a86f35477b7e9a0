using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Gazette.Storage.Conversions;

/// <summary>Compares stored lists element by element; they are never changed in place, so a snapshot is the list itself.</summary>
internal sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
    list => list);
