// expect: compile-error  Twenty thousand parentheses, one in the other, for a stack that is not so deep.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return «20000:(»1«20000:)»;
    }
}
