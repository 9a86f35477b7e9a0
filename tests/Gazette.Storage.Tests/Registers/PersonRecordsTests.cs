using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using static Gazette.Storage.Tests.Registers.Printed;

namespace Gazette.Storage.Tests.Registers;

/// <summary>When records of one name are taken for one person's, and when not.</summary>
public sealed class PersonRecordsTests
{
    [Fact]
    public void One_sentence_speaks_of_one_person() // 2020年第6期, line 3165
    {
        var group = Assert.Single(GroupsOf(
            Appointed("2020-06", "胡时进", "温州建设集团有限公司副总经理", 3165), Removed("2020-06", "胡时进", "温州市瓯飞开发建设投资集团有限公司董事长", 3165)));

        Assert.Equal([JoinBasis.SameSentence], group.Bases);
    }

    [Fact]
    public void Different_bodies_far_apart_prove_nothing()
    {
        var groups = GroupsOf(Removed("2020-06", "张伟", "温州市发展和改革委员会项目前期管理办公室主任", 3193), Appointed("2022-05", "张伟", "温州市公安局法制支队政委", 3608));

        Assert.Equal(2, groups.Count);
        Assert.All(groups, group => Assert.Empty(group.Bases));
    }

    [Theory]
    [InlineData("温州市民防局局长", JoinBasis.SamePost)]
    [InlineData("温州市民防局副局长", JoinBasis.SameOrganisation)]
    public void The_same_post_or_body_is_a_reason_and_is_said_to_be(string removedFrom, JoinBasis basis)
    {
        var group = Assert.Single(GroupsOf(Appointed("2020-09", "陈栋", "温州市民防局局长", 3989), Removed("2022-05", "陈栋", removedFrom, 40)));

        Assert.Equal([basis], group.Bases);
    }

    [Fact]
    public void A_record_may_tie_two_groups_together()
    {
        var group = Assert.Single(GroupsOf(
            Appointed("2019-01", "陈栋", "温州市民防局副局长"),
            Removed("2020-09", "陈栋", "温州市人民政府副秘书长", 2),
            Appointed("2020-09", "陈栋", "温州市民防局局长", 2)));

        Assert.Equal([JoinBasis.SameSentence, JoinBasis.SameOrganisation], group.Bases);
        Assert.Equal(3, group.Appointments.Count);
    }

    [Fact]
    public void Posts_without_an_organisation_say_nothing() =>
        Assert.Equal(2, GroupsOf(Appointed("2019-01", "甲某", "主任"), Removed("2020-09", "甲某", "主任")).Count);

    [Fact]
    public void The_chronicle_of_one_government_names_one_person_under_several_offices()
    {
        var person = Assert.Single(PersonRecords.Of([], [Office("陈应许", "市政府党组成员"), Office("陈应许", "副市长")]));

        Assert.Equal([JoinBasis.SameChronicle], Assert.Single(person.Groups).Bases);
    }

    [Theory]
    [InlineData("市政府秘书长", 1)]
    [InlineData("市政府党组成员、市政府秘书长", 1)]
    [InlineData("秘书长", 2)] // Of which body is not said.
    [InlineData("副市长", 2)]
    public void The_chronicle_and_a_decision_are_tied_by_the_post_alone(string office, int groups) => Assert.Equal(
        groups, Assert.Single(PersonRecords.Of([Appointed("2020-06", "甲某", "温州市人民政府秘书长")], [Office("甲某", office)])).Groups.Count);

    [Fact]
    public void What_is_no_post_makes_nobody_an_official() => // 全市领导干部… read as a name.
        Assert.Empty(PersonRecords.Of([], [Office("干部", "参加全省领导")]));

    private static NamedOffice Office(string name, string office) => new(name, office, 3, new DateOnly(2020, 6, 1), new DateOnly(2020, 6, 30));

    private static IReadOnlyList<PersonGroup> GroupsOf(params PrintedRecord<Appointment>[] records) =>
        Assert.Single(PersonRecords.Of(records, [])).Groups;
}
