namespace Gazette.Storage.Registers;

/// <summary>Why two records of one name are taken for one person. Only the first is certain.</summary>
public enum JoinBasis
{
    /// <summary>One sentence appoints and removes: 任A，免去其B.</summary>
    SameSentence,

    /// <summary>Both are of one post: appointed to it, later removed from it.</summary>
    SamePost,

    /// <summary>Both are of one organisation.</summary>
    SameOrganisation,

    /// <summary>The chronicle calls the person by the post of the appointment.</summary>
    OfficeIsPost,

    /// <summary>The chronicle of one government names both by office.</summary>
    SameChronicle,
}
