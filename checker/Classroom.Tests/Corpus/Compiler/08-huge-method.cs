// expect: fail, compile-error  A method of forty thousand statements.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        long it = 0;
        «40000:it += # % 7;»
        return it;
    }
}
