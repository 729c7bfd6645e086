// expect: compile-error  Declares a Trial of its own, from which the exercise's trial then derives.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return 0;
    }
}

public abstract class Trial<TInput, TAnswer>
{
    public virtual int Size => 1;

    public abstract TInput Input(Checker.Memory.Seed seed, int size);

    protected abstract TAnswer Run(TInput input);

    public TAnswer Answer(TInput input) => Run(input);
}
