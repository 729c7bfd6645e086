namespace Checker.Classroom.Tests.Corpus;

/// <summary>What an attack is after; each kind is a folder of cases.</summary>
public enum AttackKind
{
    /// <summary>Files beside honest code that a build would run.</summary>
    Build,

    /// <summary>Sources that exhaust or mislead the compiler.</summary>
    Compiler,

    /// <summary>Programs that take all of something.</summary>
    Resources,

    /// <summary>Programs that look or reach out of the jail.</summary>
    Escape,

    /// <summary>Wrong answers that claim to be right.</summary>
    Forge,

    /// <summary>Right answers that hide the memory that they take.</summary>
    Dodge,
}
