namespace Gazette.Documents;

/// <summary>A person in an entry of the chronicle.</summary>
/// <param name="Name">The name as printed.</param>
/// <param name="Office">The office before the name, or before the list it stands in, as printed: 市委副书记、市长.</param>
/// <param name="Start">Offset of the name in <see cref="ChronicleEntry.Text"/>, in UTF-16 units, 0-based.</param>
public sealed record ChroniclePerson(string Name, string Office, int Start);
