// expect: compile-error, fail  Texts in texts.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return («2000:$"{»1«2000:}"»).Length;
    }
}
