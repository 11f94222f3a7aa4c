package org.partnershipactions.contracts;

import java.util.List;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.forms.FormValues;
import violations.access.AsksForValues;
import violations.access.ServiceWithoutAccessRule;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessTests {

	/** Services that no controller calls: who may, is asked before they are reached. */
	private static final Map<String, String> PORTS = Map.of("ContributionRequests",
			"the host's use cases check who may ask and release", "OverdueReviews",
			"timers open reviews, and the features that show them check who may see them", "CaseOpening",
			"whoever triages a report opens its case, and triage checks who may", "ResidentRegister",
			"the use cases that people are involved in check who may", "PlaceRegister",
			"the use cases that happen somewhere check who may", "ViewLog",
			"writes down who looked; the use case that shows checks who may", "Disclosures",
			"the use case that shares checks who may", "ReadingRequests",
			"the quarter asks by the calendar, and its process checks who may begin it", "MeasureFigures",
			"timers and reports read the measures of a quarter, and reports check who may see them");

	private static final DescribedPredicate<JavaMethod> CALLED_BY_PEOPLE = DescribedPredicate
		.describe("of a service that is not a port between modules", (method) -> isUseCase(method));

	private static final ArchRule EVERY_USE_CASE_SAYS_WHO_MAY = methods().that(CALLED_BY_PEOPLE)
		.and()
		.arePublic()
		.and()
		.areNotAnnotatedWith(FormValues.class)
		.should()
		.beMetaAnnotatedWith(PreAuthorize.class)
		.orShould()
		.beDeclaredInClassesThat(DescribedPredicate.describe("are meta-annotated with @PreAuthorize",
				(type) -> type.isMetaAnnotatedWith(PreAuthorize.class)));

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(PartnershipActions.class);

	@Test
	void everyUseCaseSaysWhoMay() {
		EVERY_USE_CASE_SAYS_WHO_MAY.check(PRODUCT);
	}

	@Test
	void aServiceThatForgetsToIsNamed() {
		JavaClasses sample = new ClassFileImporter().importClasses(ServiceWithoutAccessRule.class);
		assertThatThrownBy(() -> EVERY_USE_CASE_SAYS_WHO_MAY.check(sample)).hasMessageContaining("open()")
			.hasMessageNotContaining("guarded()")
			.hasMessageNotContaining("values(");
	}

	/** They ask nobody who may: whoever has the task was asked before. */
	@Test
	void onlyItsFormAsksForTheValuesOfAForm() {
		assertThat(callersOfValues(PRODUCT)).isEmpty();
	}

	@Test
	void whoAsksForThemBesideTheFormIsNamed() {
		JavaClasses sample = new ClassFileImporter().importPackagesOf(ServiceWithoutAccessRule.class);
		assertThat(callersOfValues(sample)).containsExactly(AsksForValues.class.getName());
	}

	@Test
	void noControllerCallsAPort() {
		assertThat(PRODUCT.stream()
			.filter((type) -> PORTS.containsKey(type.getSimpleName()))
			.flatMap((type) -> type.getDirectDependenciesToSelf().stream())
			.map((dependency) -> dependency.getOriginClass())
			.filter((caller) -> caller.getPackageName().endsWith(".web"))
			.map(JavaClass::getName)).isEmpty();
	}

	@Test
	void everyPortIsThere() {
		assertThat(PRODUCT.stream().map(JavaClass::getSimpleName)).containsAll(PORTS.keySet());
	}

	private static List<String> callersOfValues(JavaClasses classes) {
		return classes.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(FormValues.class))
			.flatMap((method) -> method.getAccessesToSelf().stream())
			.map((call) -> call.getOriginOwner())
			.map(JavaClass::getName)
			.distinct()
			.toList();
	}

	private static boolean isUseCase(JavaMethod method) {
		return method.getOwner().isAnnotatedWith(Service.class)
				&& !PORTS.containsKey(method.getOwner().getSimpleName());
	}

}
