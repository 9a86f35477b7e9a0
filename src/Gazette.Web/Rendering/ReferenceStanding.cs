namespace Gazette.Web.Rendering;

/// <summary>What is held of a document that a text refers to.</summary>
public enum ReferenceStanding
{
    /// <summary>Its text.</summary>
    Held,

    /// <summary>Its number and title, in a catalogue.</summary>
    Listed,

    /// <summary>Nothing but the reference.</summary>
    Unheld,
}
