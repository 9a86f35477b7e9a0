using Gazette.Documents;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gazette.Storage.Conversions;

/// <summary>Sections by their printed name, e.g. 文件发布.</summary>
internal sealed class IssueSectionConverter() : ValueConverter<IssueSection, string>(
    section => section.Label(),
    label => IssueSections.Find(label)!.Value);
