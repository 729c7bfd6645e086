using Checker.Classroom.Slurm;

namespace Checker.Classroom.Tests.Slurm;

public sealed class ClusterTests
{
    [Fact]
    public async Task Runs_an_array_to_its_end()
    {
        Assert.SkipWhen(Cluster.Missing is not null, Cluster.Missing ?? "");
        var cancel = TestContext.Current.CancellationToken;
        await using var cluster = await Cluster.StartAsync(cancel);
        var script = Path.Combine(cluster.Folder, "job.sh");
        File.WriteAllText(script, $"#!/bin/sh\n#SBATCH --array=0-7\n#SBATCH --output={cluster.Folder}/%a.log\necho $SLURM_ARRAY_TASK_ID > {cluster.Folder}/$SLURM_ARRAY_TASK_ID.done\n");
        var queue = new SlurmCommands(cluster.Configuration);
        var job = await queue.SubmitAsync(script, cancel);
        while (await queue.HasAsync(job, cancel))
            await Task.Delay(100, cancel);
        Directory.GetFiles(cluster.Folder, "*.done").Should().HaveCount(8);
    }
}
