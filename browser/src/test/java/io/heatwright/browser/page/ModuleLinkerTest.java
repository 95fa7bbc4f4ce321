package io.heatwright.browser.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleLinkerTest {

    private final Map<String, String> modules = new LinkedHashMap<>();
    private final Map<String, String> bareNames = new LinkedHashMap<>();

    private String link() {
        return new ModuleLinker(path -> Optional.ofNullable(modules.get(path)).orElseThrow(), bareNames)
                .link("web/main.js");
    }

    @Test
    void a_module_runs_once_and_after_those_it_imports() {
        modules.put("web/main.js", "import {b} from \"./lib/b.js\";\nimport {c} from \"./lib/c.js\";\nb(c);\n");
        modules.put("web/lib/b.js", "import {c} from \"./c.js\";\nexport function b() {}\n");
        modules.put("web/lib/c.js", "export const c = 1;\n");

        var script = link();

        assertThat(script).containsOnlyOnce("const module_web_lib_c_js=");
        assertThat(script.indexOf("module_web_lib_c_js=")).isLessThan(script.indexOf("module_web_lib_b_js="));
        assertThat(script.indexOf("module_web_lib_b_js=")).isLessThan(script.indexOf("module_web_main_js="));
        assertThat(script)
                .contains("const {c}=module_web_lib_c_js;")
                .doesNotContain("import")
                .doesNotContain("export");
    }

    @Test
    void a_vendored_module_is_found_by_its_bare_name_and_may_pass_on_anothers_exports() {
        bareNames.put("core", "web/vendor/core.mjs");
        bareNames.put("more", "web/vendor/more.mjs");
        modules.put("web/main.js", "import {signal as s} from \"more\";\nimport all from \"core\";\n");
        modules.put("web/vendor/core.mjs", "var t=1;export default function(a){return a}\n");
        modules.put(
                "web/vendor/more.mjs",
                "import{x as y}from\"core\";export{signal}from\"core\";const a=y;export{a as b};//# sourceMappingURL=m.map");

        var script = link();

        assertThat(script).contains("const {signal:s}=module_web_vendor_more_mjs;");
        assertThat(script).contains("const all=module_web_vendor_core_mjs.default;");
        assertThat(script).contains("signal:module_web_vendor_core_mjs.signal,").contains("b:a,");
        assertThat(script).contains("default:default_export").doesNotContain("sourceMappingURL");
    }

    @Test
    void a_ring_of_modules_is_refused() {
        modules.put("web/main.js", "import {b} from \"./b.js\";\n");
        modules.put("web/b.js", "import {m} from \"./main.js\";\n");

        assertThatThrownBy(this::link).hasMessageContaining("ring").hasMessageContaining("web/b.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const a = 1;\nimport {b} from \"./b.js\";\n",
                "export * from \"./b.js\";\n",
                "export {a} from \"./b.js\";\nexport {c} from \"./d.js\";\n"
            })
    void a_form_that_is_not_understood_is_refused_instead_of_joined_wrongly(String text) {
        modules.put("web/main.js", text);
        modules.put("web/b.js", "export const b = 1;\n");

        assertThatThrownBy(this::link).hasMessageContaining("web/main.js");
    }

    @Test
    void a_module_that_is_not_vendored_is_named() {
        modules.put("web/main.js", "import {x} from \"left-pad\";\n");

        assertThatThrownBy(this::link).hasMessage("web/main.js imports \"left-pad\", which is not vendored.");
    }
}
