// expect: gate-review  A Fact and a Task of its own, so that no test is found.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return trains.Select(train => (long)Math.Max(0, train.Delay) * train.Passengers).ToList().Sum();
    }
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public sealed class TaskAttribute(int number) : Attribute
{
    public int Number { get; } = number;
}
