using Gazette.Documents;
using Gazette.Web.Addresses;
using Gazette.Web.Startup;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using CallDescription = Microsoft.AspNetCore.Mvc.ApiExplorer.ApiDescription;

namespace Gazette.Web.Api;

/// <summary>The description of the API by OpenAPI: made by the framework from the route table, with Chinese words.</summary>
internal static class ApiDescription
{
    /// <summary>The name under which the framework keeps it.</summary>
    public const string Name = "v1";

    private const string Group = "公报";

    /// <summary>Describes every call that is offered, and every field of its answer.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = IsOffered;
        options.AddDocumentTransformer((document, context, _) =>
        {
            var portal = context.ApplicationServices.GetRequiredService<IOptions<PortalOptions>>().Value;
            document.Info = new OpenApiInfo
            {
                Title = $"{portal.Name}数据接口",
                Version = Name,
                Description = $"只供读取，不用登记，任何网站的脚本都可以取用。参数有误时答 400，逐个指明。全部条目的编号见 {GazetteAddresses.ApiV1}/articles。",
            };
            DescribeFields(document);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(SourceSpan))
            {
                (schema.Type, schema.Items) = (JsonSchemaType.Array, new OpenApiSchema { Type = JsonSchemaType.Integer });
            }

            return Task.CompletedTask;
        });
    }

    /// <summary>Whether a call is for other programs: it has a summary. HEAD is GET without the answer, and is not told apart.</summary>
    public static bool IsOffered(CallDescription call) => HttpMethods.IsGet(call.HttpMethod ?? "") && SummaryOf(call) is not null;

    /// <summary>What a call gives, in a few words; null for one that is no part of the API.</summary>
    public static string? SummaryOf(CallDescription call) => call.ActionDescriptor.EndpointMetadata.OfType<IEndpointSummaryMetadata>().FirstOrDefault()?.Summary;

    /// <summary>Gives a call its summary and its parameters.</summary>
    public static void Describe(this RouteHandlerBuilder call, string summary, params ApiParameter[] parameters) =>
        call.WithSummary(summary).WithTags(Group).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. parameters.Select(parameter => parameter.Describe())];
            return Task.CompletedTask;
        });

    // Here and not schema by schema: a field that refers to another schema has no schema of its own there.
    private static void DescribeFields(OpenApiDocument document)
    {
        foreach (var (name, field) in document.Components?.Schemas?.Values.SelectMany(schema => schema.Properties ?? new Dictionary<string, IOpenApiSchema>()) ?? [])
        {
            field.Description = ApiFields.MeaningOf(name);
        }
    }
}
