using Checker.Classroom.Sandboxes.ControlGroups;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class ControlGroupTests
{
    [Fact]
    public void Are_found_in_the_hierarchies_of_version_1() =>
        CgroupMounts.Parse(
            """
            31 30 0:27 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
            32 30 0:28 / /sys/fs/cgroup/pids rw,relatime - cgroup cgroup rw,pids
            """,
            """
            4:memory:/batch/job
            3:pids:/
            """).Should().Be(new CgroupMounts(null, "/sys/fs/cgroup/memory/batch/job", "/sys/fs/cgroup/pids"));

    [Fact]
    public void Are_found_in_the_unified_hierarchy() =>
        CgroupMounts.Parse("29 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate", "0::/user.slice/run.scope")
            .Should().Be(new CgroupMounts("/sys/fs/cgroup/user.slice/run.scope", null, null));

    [Fact]
    public void Are_found_in_a_container_that_sees_a_part_of_the_tree() =>
        CgroupMounts.Parse("29 23 0:26 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup rw", "0::/docker/abc/leaf")
            .Should().Be(new CgroupMounts("/sys/fs/cgroup/leaf", null, null));

    [Fact]
    public void Belong_to_a_process_that_lives()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "control groups are for Linux");
        var name = Owner.This.NameFor(7);

        Owner.FromName(name).Should().Be(Owner.This);
        Owner.FromName(name)!.Value.IsAlive.Should().BeTrue();
        (Owner.This with { Start = 1 }).IsAlive.Should().BeFalse("an id that came again is another process");
        Owner.FromName("user.slice").Should().BeNull();
    }

    [Fact]
    public void Of_a_judge_that_is_gone_are_removed_by_the_next()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "control groups are for Linux");
        var mounts = CgroupMounts.OfThisProcess();
        Assert.SkipWhen(Hierarchy.Find(out var reason) is null || mounts.Memory is null, reason ?? "the hierarchy is not version 1");
        var left = Path.Combine(mounts.Memory, (Owner.This with { Start = 1 }).NameFor(1));
        Directory.CreateDirectory(left);

        Hierarchy.Find(out _).Should().NotBeNull();

        Directory.Exists(left).Should().BeFalse();
    }
}
