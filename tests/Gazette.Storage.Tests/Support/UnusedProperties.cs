using System.Collections;
using System.Reflection;
using Gazette.Documents;

namespace Gazette.Storage.Tests.Support;

/// <summary>Finds what a sample of the model leaves unset, so that no field can be added and silently not be stored.</summary>
internal static class UnusedProperties
{
    /// <summary>Names of settable properties of the model's types, below and at <paramref name="root"/>, that no instance sets.</summary>
    public static IReadOnlyList<string> Of(object root)
    {
        var instances = new List<object>();
        Collect(root, instances);
        return
        [
            .. instances.GroupBy(instance => instance.GetType()).SelectMany(type => Settable(type.Key)
                .Where(property => type.All(instance => IsUnset(property, instance)))
                .Select(property => $"{type.Key.Name}.{property.Name}")),
        ];
    }

    private static void Collect(object value, List<object> found)
    {
        if (value is not string && value is IEnumerable items)
        {
            foreach (var item in items.OfType<object>())
            {
                Collect(item, found);
            }
        }
        else if (value.GetType() is { IsEnum: false } type && type.Assembly == typeof(Article).Assembly)
        {
            found.Add(value);
            foreach (var part in Settable(type).Select(property => property.GetValue(value)).OfType<object>())
            {
                Collect(part, found);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0);

    private static bool IsUnset(PropertyInfo property, object instance) => property.GetValue(instance) switch
    {
        null => true,
        string text => text.Length == 0,
        IEnumerable items => !items.GetEnumerator().MoveNext(),
        var value => value.Equals(property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null),
    };
}
