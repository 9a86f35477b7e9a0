namespace Gazette.Benchmarks.Scale;

/// <summary>Names of people and places that exist nowhere; most of them come up a few times, some often.</summary>
/// <param name="random">Where they come from.</param>
internal sealed class InventedNames(Random random)
{
    private const string Surnames = "陈林黄周李吴郑王张叶徐金胡潘朱杨蔡谢夏项戴邵余曾董池麻卓温施";
    private const string Given = "建国海燕晓东志强丽娟文斌伟明春雪永康秀芬博宇思源佳怡俊杰天乐锦程若兰云帆景行知远书瑶";
    private const string Before = "上下东西南北前后大小新石金白青红双三九龙凤云溪山";
    private const string Middle = "坦岙垟浦桥塘岭湖泉屿峰田林寨园洋坑潭沙湾渡坛宅";
    private const string After = "村街道社区镇路园港";

    /// <summary>A person: 30 surnames and some 1,800 given names.</summary>
    public string Person() => $"{Any(Surnames)}{Any(Given)}{(random.Next(4) == 0 ? "" : Any(Given))}";

    /// <summary>A place: some 4,000 of them.</summary>
    public string Place() => $"{Any(Before)}{Any(Middle)}{Any(After)}";

    private char Any(string characters) => characters[random.Next(characters.Length)];
}
