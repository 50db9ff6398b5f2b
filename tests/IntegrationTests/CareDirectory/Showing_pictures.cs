using System.Net.Http.Headers;
using System.Text;
using SkiaSharp;

namespace MamaCare.IntegrationTests.CareDirectory;

/// <summary>An administrator uploads pictures; everybody sees them, and nothing else that was in the file.</summary>
public abstract class Showing_pictures(MamaCareHost host) : Scenario(host)
{
    private const string Hospitals = "/api/admin/hospitals";
    private const string Doctors = "/api/admin/doctors";

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, "jpg", "image/jpeg")]
    [InlineData(SKEncodedImageFormat.Png, "png", "image/png")]
    [InlineData(SKEncodedImageFormat.Webp, "webp", "image/webp")]
    public async Task Shows_a_picture_with_its_type_for_a_long_time(SKEncodedImageFormat format, string extension, string type)
    {
        var address = await UploadedAsync(Picture(format, 2400, 1200));
        address.Should().MatchRegex($@"^/static/uploads/hospitals/[0-9a-f]{{32}}\.{extension}$");

        var shown = await Host.Anybody.GetAsync($"{address}?v=17").ShouldBeAsync(HttpStatusCode.OK);

        shown.Content.Headers.ContentType!.MediaType.Should().Be(type);
        shown.Headers.CacheControl!.MaxAge.Should().BeGreaterThan(TimeSpan.FromDays(300));
        shown.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        SizeOf(await shown.Content.ReadAsByteArrayAsync()).Should().Be((1600, 800));
        var small = await Host.Anybody.GetAsync($"{address}?size=small").ShouldBeAsync(HttpStatusCode.OK);
        SizeOf(await small.Content.ReadAsByteArrayAsync()).Should().Be((320, 160));
    }

    [Fact]
    public async Task Turns_it_upright_and_forgets_where_it_was_taken()
    {
        var photograph = WithExif(Picture(SKEncodedImageFormat.Jpeg, 400, 200));
        Encoding.Latin1.GetString(photograph).Should().Contain("Exif");

        var address = await UploadedAsync(photograph);

        var shown = await (await Host.Anybody.GetAsync(address)).Content.ReadAsByteArrayAsync();
        SizeOf(shown).Should().Be((200, 400));
        Encoding.Latin1.GetString(shown).Should().NotContain("Exif").And.NotContain("GPS");
    }

    [Fact]
    public async Task Leaves_out_what_was_hidden_behind_the_picture()
    {
        byte[] polyglot = [.. Picture(SKEncodedImageFormat.Png, 20, 20), .. "<script>alert(1)</script>PK"u8];
        var shown = await (await Host.Anybody.GetAsync(await UploadedAsync(polyglot))).Content.ReadAsByteArrayAsync();
        Encoding.Latin1.GetString(shown).Should().NotContain("script");
    }

    [Fact]
    public async Task Removes_the_old_picture_when_a_new_one_comes()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var (id, old) = await AddedAsync(Picture(SKEncodedImageFormat.Png, 20, 20));

        using var form = Form(Picture(SKEncodedImageFormat.Png, 30, 30), "new.png", "image/png");
        var saved = await administrator.SendAsync(HttpMethod.Put, $"{Hospitals}/{id}", form).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        var fresh = saved.GetProperty("hospital").GetString("image_url");
        fresh.Should().NotBe(old);
        await Host.Anybody.GetAsync(fresh!).ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.GetAsync(old).ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await administrator.DeleteAsync($"{Hospitals}/{id}").ShouldBeAsync(HttpStatusCode.OK);
        await Host.Anybody.GetAsync(fresh!).ShouldBeRefusedAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Doctors, SKEncodedImageFormat.Jpeg, "jpg", "image/jpeg")]
    [InlineData(Doctors, SKEncodedImageFormat.Png, "png", "image/png")]
    [InlineData("/api/healthcare-providers", SKEncodedImageFormat.Webp, "webp", "image/webp")]
    public async Task Shows_a_practitioner_from_a_clean_copy_until_another_picture_comes_or_the_entry_goes(
        string path, SKEncodedImageFormat format, string extension, string type)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var portrait = Picture(format, 2400, 1200);
        byte[] uploaded = format is SKEncodedImageFormat.Jpeg ? WithExif(portrait) : [.. portrait, .. "Exif GPS 8.4657 N"u8];
        using var first = DoctorForm(uploaded, "her face.jpg", type);
        var added = await administrator.SendAsync(HttpMethod.Post, path, first).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        var (id, old) = (added.GetProperty("doctor").GetNumber("id"), added.GetProperty("doctor").GetString("image_url")!);
        old.Should().MatchRegex($@"^/static/uploads/doctors/[0-9a-f]{{32}}\.{extension}$");

        var shown = await Host.Anybody.GetAsync($"{old}?v=17").ShouldBeAsync(HttpStatusCode.OK);

        shown.Content.Headers.ContentType!.MediaType.Should().Be(type);
        shown.Headers.CacheControl!.MaxAge.Should().BeGreaterThan(TimeSpan.FromDays(300));
        shown.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        var bytes = await shown.Content.ReadAsByteArrayAsync();
        SizeOf(bytes).Should().Be(format is SKEncodedImageFormat.Jpeg ? (800, 1600) : (1600, 800)); // held upright, says its Exif
        Encoding.Latin1.GetString(bytes).Should().NotContain("Exif").And.NotContain("GPS");
        var small = await Host.Anybody.GetAsync($"{old}?size=small").ShouldBeAsync(HttpStatusCode.OK);
        SizeOf(await small.Content.ReadAsByteArrayAsync()).Should().Be(format is SKEncodedImageFormat.Jpeg ? (160, 320) : (320, 160));
        await Host.Anybody.GetAsync(old.Replace("/doctors/", "/hospitals/", StringComparison.Ordinal))
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        (await Host.Anybody.GetAsync($"/api/doctors/{id}").JsonAsync()).GetString("image_url").Should().Be(old);

        using var second = new MultipartFormDataContent { Image(Picture(format, 30, 30), "new.png", type) };
        var saved = await administrator.SendAsync(HttpMethod.Put, $"{path}/{id}", second).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        var fresh = saved.GetProperty("doctor").GetString("image_url")!;
        fresh.Should().NotBe(old);
        await Host.Anybody.GetAsync(fresh).ShouldBeAsync(HttpStatusCode.OK);
        await GoneAsync(old);
        await administrator.PutAsync($"{path}/{id}", new { city = "Bo" }).ShouldBeAsync(HttpStatusCode.OK);
        (await Host.Anybody.GetAsync($"/api/doctors/{id}").JsonAsync()).GetString("image_url").Should().Be(fresh);

        await administrator.DeleteAsync($"{path}/{id}").ShouldBeAsync(HttpStatusCode.OK);
        await GoneAsync(fresh);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("")]
    public async Task Stays_when_an_old_page_sends_text_in_its_place(string? text)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        var (id, address) = await AddedAsync(Picture(SKEncodedImageFormat.Png, 20, 20));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(text ?? address), "image" },
            { new StringContent("Makeni"), "city" },
        };

        var saved = await administrator.SendAsync(HttpMethod.Put, $"{Hospitals}/{id}", form).ShouldBeAsync(HttpStatusCode.OK).JsonAsync();

        saved.GetProperty("hospital").GetString("city").Should().Be("Makeni");
        saved.GetProperty("hospital").GetString("image_url").Should().Be(address);
        await Host.Anybody.GetAsync(address).ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Says_so_when_the_store_of_pictures_is_away_and_saves_nothing()
    {
        await using var place = await Host.StartAnotherAsync(
            ("Pictures:S3:Bucket", "pictures"), ("Pictures:S3:Endpoint", $"http://127.0.0.1:{FreePort.Next()}"),
            ("Pictures:S3:AccessKey", "key"), ("Pictures:S3:SecretKey", "secret"));
        var administrator = await place.SignInAsAdministratorAsync();
        var before = await administrator.ListAsync(Hospitals);

        using var form = Form(Picture(SKEncodedImageFormat.Png, 20, 20), "picture.png", "image/png");
        foreach (var reply in new[]
                 {
                     await administrator.SendAsync(HttpMethod.Post, Hospitals, form),
                     await place.Anybody.GetAsync("/static/uploads/doctors/0123456789abcdef0123456789abcdef.png"),
                 })
        {
            var problem = await reply.ShouldBeRefusedAsync(HttpStatusCode.ServiceUnavailable, "http.unavailable");
            problem.GetString("error").Should().Be("The store of pictures does not answer; try again shortly.");
            reply.Headers.RetryAfter!.Delta.Should().BePositive();
        }

        (await administrator.ListAsync(Hospitals)).Should().HaveSameCount(before);
        await administrator.PostAsync(Hospitals, new { name = "Without a picture" }).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Is_refused_for_what_only_calls_itself_a_picture()
    {
        var jpeg = Picture(SKEncodedImageFormat.Jpeg, 50, 50);
        byte[][] none =
        [
            "<html><script>alert(1)</script></html>"u8.ToArray(), "GIF89a"u8.ToArray(), "%PDF-1.7"u8.ToArray(),
            "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), [0xFF, 0xD8, 0xFF, 0xE0], jpeg[..(jpeg.Length / 2)],
            [.. jpeg[..4], .. "<html>"u8], new byte[1000],
        ];
        foreach (var file in none)
            (await UploadAsync(file)).GetFields().Should().Equal("image");
    }

    [Theory]
    [InlineData(60_000, 60_000)]
    [InlineData(10_000, 4_001)]
    public async Task Is_refused_by_its_header_when_it_would_unpack_to_millions_of_pixels(int width, int height) =>
        (await UploadAsync(HugePng(width, height))).GetString("code").Should().Be("picture.too-large");

    [Fact]
    public async Task Is_refused_above_eight_megabytes_and_in_another_media_type()
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        using (var form = Form(new byte[(8 << 20) + 1], "big.jpg", "image/jpeg"))
            await administrator.SendAsync(HttpMethod.Post, Hospitals, form).ShouldBeRefusedAsync(HttpStatusCode.RequestEntityTooLarge);
        using (var form = Form("<html/>"u8.ToArray(), "page.html", "text/html"))
            await administrator.SendAsync(HttpMethod.Post, Hospitals, form).ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("../../mamacare.db")]
    [InlineData("C:\\Windows\\x.png")]
    [InlineData("/etc/passwd")]
    [InlineData("a.php\0.png")]
    public async Task Takes_no_name_from_outside(string name)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        using var form = Form(Picture(SKEncodedImageFormat.Png, 20, 20), name.Replace('\0', ' '), "image/png");
        var saved = await administrator.SendAsync(HttpMethod.Post, Hospitals, form).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        saved.GetProperty("hospital").GetString("image_url").Should().MatchRegex("^/static/uploads/hospitals/[0-9a-f]{32}.png$");
    }

    [Theory]
    [InlineData("/static/uploads/hospitals/..%2F..%2Fmamacare.db")]
    [InlineData("/static/uploads/hospitals/..%5C..%5Cmamacare.db")]
    [InlineData("/static/uploads/hospitals/%2Fetc%2Fpasswd")]
    [InlineData("/static/uploads/doctors/small")]
    [InlineData("/static/uploads/evidence/00000000000000000000000000000000.png")]
    [InlineData("/static/uploads/doctors/00000000000000000000000000000000.png")]
    [InlineData("/static/uploads/hospitals/")]
    public async Task Leads_to_no_other_file(string path) =>
        await Host.Anybody.GetAsync(path).ShouldBeRefusedAsync(HttpStatusCode.NotFound);

    private static byte[] Picture(SKEncodedImageFormat format, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>A PNG that is a header only, but with the right check sum.</summary>
    private static byte[] HugePng(int width, int height)
    {
        byte[] header = [.. "IHDR"u8, .. Big(width), .. Big(height), 8, 6, 0, 0, 0];
        byte[] empty = [0, 0, 0, 0, .. "IDAT"u8, 0x35, 0xAF, 0x06, 0x1E];
        return [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. header, .. Big(Crc(header)), .. empty];
    }

    /// <summary>An APP1 segment after the beginning: orientation 6 (held upright), and a place in Freetown.</summary>
    private static byte[] WithExif(byte[] jpeg)
    {
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, 0, 0, 0, 8,
            0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, // orientation
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, // GPS directory
            0, 0, 0, 0,
            0, 1,
            0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0, // GPSLatitudeRef
            0, 0, 0, 0,
            .. "GPS 8.4657 N 13.2317 W"u8,
        ];
        byte[] segment = [.. "Exif\0\0"u8, .. tiff];
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, .. jpeg[2..]];
    }

    private static byte[] Big(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static int Crc(byte[] bytes) => unchecked((int)~bytes.Aggregate(~0u, (crc, b) =>
    {
        crc ^= b;
        for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        return crc;
    }));

    private static (int Width, int Height) SizeOf(byte[] picture)
    {
        using var codec = SKCodec.Create(new MemoryStream(picture));
        return (codec.Info.Width, codec.Info.Height);
    }

    private static MultipartFormDataContent Form(byte[] file, string name, string type) => new()
    {
        { new StringContent(DirectoryDesk.NewName("Pictured Hospital")), "name" },
        Image(file, name, type),
    };

    private static MultipartFormDataContent DoctorForm(byte[] file, string name, string type)
    {
        var she = Server.NewMidwife();
        return new MultipartFormDataContent
        {
            { new StringContent(she.name), "name" },
            { new StringContent(she.license_number), "license_number" },
            { new StringContent(she.email), "email" },
            { new StringContent(she.phone), "phone" },
            { new StringContent(she.professional_type), "professional_type" },
            { new StringContent(she.specialization), "specialization" },
            { new StringContent(she.hospital_affiliation), "hospital_affiliation" },
            { new StringContent("on"), "is_verified" },
            Image(file, name, type),
        };
    }

    private static ByteArrayContent Image(byte[] file, string name, string type) => new(file)
    {
        Headers =
        {
            ContentType = new MediaTypeHeaderValue(type),
            ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"image\"", FileName = $"\"{name}\"" },
        },
    };

    private async Task GoneAsync(string address)
    {
        await Host.Anybody.GetAsync(address).ShouldBeRefusedAsync(HttpStatusCode.NotFound);
        await Host.Anybody.GetAsync($"{address}?size=small").ShouldBeRefusedAsync(HttpStatusCode.NotFound);
    }

    private async Task<System.Text.Json.JsonElement> UploadAsync(byte[] file)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        using var form = Form(file, "picture.jpg", "image/jpeg");
        return await administrator.SendAsync(HttpMethod.Post, Hospitals, form).ShouldBeRefusedAsync(HttpStatusCode.BadRequest);
    }

    private async Task<string> UploadedAsync(byte[] file) => (await AddedAsync(file)).Address;

    private async Task<(long Id, string Address)> AddedAsync(byte[] file)
    {
        var administrator = await Host.SignInAsAdministratorAsync();
        using var form = Form(file, "picture.jpg", "image/jpeg");
        var saved = await administrator.SendAsync(HttpMethod.Post, Hospitals, form).ShouldBeAsync(HttpStatusCode.Created).JsonAsync();
        var entry = saved.GetProperty("hospital");
        return (entry.GetNumber("id"), entry.GetString("image_url")!);
    }
}

[Collection(Engines.Sqlite)]
public sealed class Showing_pictures_on_SQLite(SqliteHost host) : Showing_pictures(host);

[Collection(Engines.Postgres)]
public sealed class Showing_pictures_on_PostgreSQL(PostgresHost host) : Showing_pictures(host);
