namespace Trains.Exercise1;

public sealed class Train(int delay, int passengers)
{
    public int Delay { get; set; } = delay;

    public int Passengers { get; } = passengers;
}
