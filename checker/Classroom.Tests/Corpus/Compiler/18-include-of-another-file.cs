// expect: compile-error  Asks the compiler to load another file.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        #load "/etc/passwd"
        #r "/etc/passwd"
        return 0;
    }
}
