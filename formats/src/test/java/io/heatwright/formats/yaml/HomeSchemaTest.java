package io.heatwright.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.keys.HomeSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonWriter.write(HomeSchema.build()));

    static List<String> examples() {
        return ExampleHomesTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleMeetsTheSchema(String name) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(Path.of("../examples", name)), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void theExactFormMeetsTheSchemaToo() throws IOException {
        assertThat(SCHEMA.validate(
                        Files.readString(Path.of("src/test/resources/homes/case600.yaml")), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-key", "wrong-tenure", "no-rooms", "list-for-value", "text-for-group"})
    void anEditorSeesTheCommonFaults(String name) throws IOException {
        var text = Files.readString(Path.of("src/test/resources/broken", name + ".yaml"));
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
    }
}
