namespace Gazette.Documents;

/// <summary>Which way an appointment goes.</summary>
public enum AppointmentAction
{
    /// <summary>任: appointed.</summary>
    Appointed,

    /// <summary>免: removed.</summary>
    Removed,
}
