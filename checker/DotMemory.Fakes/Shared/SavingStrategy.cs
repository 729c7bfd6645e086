namespace JetBrains.dotMemoryUnit;

public enum SavingStrategy
{
    NotSet,
    OnCheckFail,
    OnAnyFail,
    Never,
}
