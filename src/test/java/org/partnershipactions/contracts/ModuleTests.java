package org.partnershipactions.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.testing.ProductClasses;
import violations.arrows.plan.PlanThatKnowsTheEngine;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModuleTests {

	private static final Set<String> GROUND = Set.of("security", "workflow", "calendar", "forms");

	/** The floor of each module; none uses what is beside or above it. */
	static final Map<String, Integer> ROWS = Map.ofEntries(Map.entry("security", 0), Map.entry("workflow", 0),
			Map.entry("calendar", 0), Map.entry("forms", 0), Map.entry("pages", 0), Map.entry("partners", 1),
			Map.entry("worklist", 1), Map.entry("audit", 1), Map.entry("rules", 1), Map.entry("evidence", 1),
			Map.entry("privacy", 2), Map.entry("overdue", 2), Map.entry("contributions", 3), Map.entry("residents", 3),
			Map.entry("plan", 4), Map.entry("powers", 4), Map.entry("rosters", 5), Map.entry("cases", 5),
			Map.entry("measures", 5), Map.entry("intake", 6), Map.entry("casereviews", 7), Map.entry("planning", 8),
			Map.entry("reviews", 8), Map.entry("reports", 9), Map.entry("notifications", 9), Map.entry("sample", 10));

	/**
	 * Features do not import the worklist: it hears the engine, they need not know it.
	 */
	private static final Set<String> MAY_KNOW_WORKLIST = Set.of("reports", "notifications", "sample");

	private static final ArchRule ENGINE_BEHIND_ONE_MODULE = noClasses().that()
		.resideOutsideOfPackage("..workflow..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.camunda..");

	@Test
	void modulesImportWhatTheyMayAndOnlyTheirPublicTypes() {
		ApplicationModules.of(PartnershipActions.class).verify();
	}

	@Test
	void aModuleThatReachesIntoAnotherIsNamed() {
		ApplicationModules samples = ApplicationModules.of("violations.arrows", new ImportOption.OnlyIncludeTests());
		assertThatThrownBy(samples::verify).hasMessageContaining("calendar").hasMessageContaining("plan");
	}

	@Test
	void everyModuleNamesOnlyLowerRows() {
		assertThat(
				ProductClasses.all()
					.stream()
					.filter((type) -> type.isAnnotatedWith(ApplicationModule.class))
					.flatMap((type) -> upward(simple(type.getPackageName()),
							type.getAnnotationOfType(ApplicationModule.class).allowedDependencies())
						.stream()))
			.isEmpty();
	}

	@Test
	void everyModuleStandsInARow() {
		assertThat(ApplicationModules.of(PartnershipActions.class)
			.stream()
			.map((module) -> module.getIdentifier().toString())).allMatch(ROWS::containsKey);
	}

	@Test
	void anArrowUpwardOrSidewaysIsNamed() {
		assertThat(upward("calendar", "plan")).containsExactly("calendar imports plan");
		assertThat(upward("partners", "worklist", "security")).containsExactly("partners imports worklist");
		assertThat(upward("plan", "worklist", "contributions")).containsExactly("plan imports worklist");
		assertThat(upward("reports", "audit", "worklist")).containsExactly("reports imports audit");
		assertThat(upward("overdue", "plan :: document")).containsExactly("overdue imports plan :: document");
		assertThat(upward("pages", "security", "forms")).containsExactly("pages imports forms");
	}

	@Test
	void onlyTheWorkflowModuleKnowsTheEngine() {
		ENGINE_BEHIND_ONE_MODULE.check(ProductClasses.all());
	}

	@Test
	void aFeatureThatKnowsTheEngineIsNamed() {
		JavaClasses sample = new ClassFileImporter().importPackagesOf(PlanThatKnowsTheEngine.class);
		assertThatThrownBy(() -> ENGINE_BEHIND_ONE_MODULE.check(sample)).hasMessageContaining("PlanThatKnowsTheEngine");
	}

	private static List<String> upward(String module, String... imported) {
		List<String> wrong = new ArrayList<>();
		for (String other : imported) {
			if (!mayImport(module, other.replaceAll(" *::.*", ""))) {
				wrong.add(module + " imports " + other);
			}
		}
		return wrong;
	}

	private static boolean mayImport(String module, String other) {
		if (module.equals("pages")) {
			return other.equals("security");
		}
		boolean lower = ROWS.get(other) < ROWS.get(module);
		return lower && !other.equals("audit") && !other.equals("pages")
				&& (!other.equals("worklist") || MAY_KNOW_WORKLIST.contains(module))
				&& (ROWS.get(module) > 1 || GROUND.contains(other));
	}

	private static String simple(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

}
