package org.partnershipactions.contracts;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.cases.CaseOpening;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.intake.ReportPlaces;
import org.partnershipactions.measures.MeasureFigures;
import org.partnershipactions.measures.readings.ReadingAsking;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.reports.AnnualDocument;
import org.partnershipactions.reports.QuarterlyDocument;
import org.partnershipactions.reports.ReviewDocuments;
import org.partnershipactions.reports.dataset.DataSetFiles;
import org.partnershipactions.reports.documents.ReportFiles;
import org.partnershipactions.reports.site.PublicSite;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.testing.ProductClasses;
import violations.access.AsksForValues;
import violations.access.RightNobodyAnswers;
import violations.access.RightNobodyAnswers.MayOnNothing;
import violations.access.ServiceWithoutAccessRule;

import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessTests {

	/** Services that no controller calls: who may, is asked before they are reached. */
	private static final Map<Class<?>, String> PORTS = Map.of(ContributionRequesting.class,
			"the host's use cases check who may ask and release", OverdueReviewing.class,
			"timers open reviews, and the features that show them check who may see them", CaseOpening.class,
			"whoever triages a report opens its case, and triage checks who may", ResidentRegister.class,
			"the use cases that people are involved in check who may", PlaceRegister.class,
			"the use cases that happen somewhere check who may", ViewLog.class,
			"writes down who looked; the use case that shows checks who may", DisclosureLedger.class,
			"the use case that shares checks who may", ReadingAsking.class,
			"the quarter asks by the calendar, and its process checks who may begin it", MeasureFigures.class,
			"timers and reports read the measures of a quarter, and reports check who may see them");

	/** What pages may ask whoever looks, beside what every module stands on. */
	private static final Map<Class<?>, String> FREE = Map.of(Directory.class, "names of agencies and people",
			ReportPlaces.class, "names of wards", PublicSite.class, "the address and name of the site",
			ReportFiles.class, "writes down what was given", AnnualDocument.class, "writes down what was given",
			QuarterlyDocument.class, "writes down what was given", ReviewDocuments.class, "writes down what was given",
			DataSetFiles.class, "writes down what was given");

	private static final Set<String> GROUND = Set.of("security", "workflow", "calendar", "forms");

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

	@Test
	void everyUseCaseSaysWhoMay() {
		EVERY_USE_CASE_SAYS_WHO_MAY.check(ProductClasses.all());
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
		assertThat(callersOfValues(ProductClasses.all())).isEmpty();
	}

	@Test
	void whoAsksForThemBesideTheFormIsNamed() {
		JavaClasses sample = new ClassFileImporter().importPackagesOf(ServiceWithoutAccessRule.class);
		assertThat(callersOfValues(sample)).containsExactly(AsksForValues.class.getName());
	}

	@Test
	void noControllerCallsAPort() {
		assertThat(ProductClasses.all()
			.stream()
			.filter(AccessTests::isPort)
			.flatMap((type) -> type.getDirectDependenciesToSelf().stream())
			.map((dependency) -> dependency.getOriginClass())
			.filter(pages(ProductClasses.all())::contains)
			.map(JavaClass::getName)).isEmpty();
	}

	@Test
	void whateverPagesAskOfABeanSaysWhoMay() {
		assertThat(askedOfAnybody(ProductClasses.all())).isEmpty();
	}

	@Test
	void aPageThatAsksABeanThatForgetsToIsNamed() {
		JavaClasses sample = new ClassFileImporter().importPackagesOf(ServiceWithoutAccessRule.class);
		assertThat(askedOfAnybody(sample)).containsExactly("HelperOfAPage asks NoService.open()",
				"HelperOfAPage asks NoServiceEither.ask()");
	}

	@Test
	void everythingFreeIsAsked() {
		List<Class<?>> asked = questions(ProductClasses.all()).filter((method) -> !saysWhoMay(method))
			.<Class<?>>map((method) -> method.getOwner().reflect())
			.toList();
		assertThat(FREE.keySet()).allMatch((free) -> asked.stream().anyMatch(free::isAssignableFrom));
	}

	@Test
	void whateverARuleAsksIsAnswered() {
		AccessQuestions questions = new AccessQuestions(ProductClasses.all());
		assertThat(guarded(ProductClasses.all())).isNotEmpty().flatMap(questions::faults).isEmpty();
	}

	@Test
	void everyRightIsAnsweredAndNeeded() {
		AccessQuestions questions = new AccessQuestions(ProductClasses.all());
		assertThat(rights(ProductClasses.all())).isNotEmpty().flatMap(questions::faults).isEmpty();
		assertThat(rights(ProductClasses.all()))
			.isSubsetOf(guarded(ProductClasses.all()).stream().flatMap(AccessTests::needed).toList());
	}

	@Test
	void aRightThatNobodyAnswersIsNamed() {
		AccessQuestions questions = new AccessQuestions(ProductClasses.all());
		JavaClasses sample = new ClassFileImporter().importPackagesOf(RightNobodyAnswers.class);
		assertThat(guarded(sample)).flatMap(questions::faults)
			.hasSize(2)
			.anyMatch((fault) -> fault.contains("unanswered(") && fault.contains("CaseAccess does not answer it"))
			.anyMatch((fault) -> fault.contains("misnamed(") && fault.contains("sees(#key)"));
		assertThat(questions.faults(MayOnNothing.SampleRight.VANISH)).hasSize(1);
		assertThat(questions.faults(MayOnNothing.SampleRight.SEE)).isEmpty();
	}

	/** Types beside a controller, whatever their package is called. */
	private static List<JavaClass> pages(JavaClasses classes) {
		Set<String> packages = classes.stream()
			.filter((type) -> type.isMetaAnnotatedWith(Controller.class))
			.map(JavaClass::getPackageName)
			.collect(Collectors.toSet());
		return classes.stream().filter((type) -> packages.contains(type.getPackageName())).toList();
	}

	/** Methods of beans beyond the pages that pages call, each through its own type. */
	private static Stream<JavaMethod> questions(JavaClasses classes) {
		List<JavaClass> pages = pages(classes);
		return classes.stream()
			.filter((type) -> !pages.contains(type) && isBean(type) && !isGround(type))
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.getAccessesToSelf()
				.stream()
				.anyMatch((call) -> pages.contains(call.getOriginOwner())));
	}

	private static List<String> askedOfAnybody(JavaClasses classes) {
		List<JavaClass> pages = pages(classes);
		AccessQuestions rules = new AccessQuestions(classes);
		guarded(classes).forEach(rules::faults);
		return questions(classes).filter((method) -> !saysWhoMay(method) && !isFree(method.getOwner(), rules.asked()))
			.flatMap((method) -> method.getAccessesToSelf()
				.stream()
				.map((call) -> call.getOriginOwner())
				.filter(pages::contains)
				.map((page) -> "%s asks %s.%s()".formatted(page.getSimpleName(), method.getOwner().getSimpleName(),
						method.getName())))
			.distinct()
			.sorted()
			.toList();
	}

	private static boolean isBean(JavaClass type) {
		return type.isAssignableTo(Repository.class) || Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
			.anyMatch((one) -> one.isMetaAnnotatedWith(Component.class));
	}

	private static boolean isGround(JavaClass type) {
		return GROUND.stream()
			.map((module) -> PartnershipActions.class.getPackageName() + "." + module)
			.anyMatch((module) -> (type.getPackageName() + ".").startsWith(module + "."));
	}

	private static boolean isFree(JavaClass type, Set<Class<?>> answering) {
		return Stream.concat(FREE.keySet().stream(), answering.stream()).anyMatch(type::isEquivalentTo);
	}

	private static boolean saysWhoMay(JavaMethod method) {
		return method.getModifiers().contains(JavaModifier.STATIC) || method.isMetaAnnotatedWith(PreAuthorize.class)
				|| method.getOwner().isMetaAnnotatedWith(PreAuthorize.class);
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
		return method.getOwner().isMetaAnnotatedWith(Service.class) && !isPort(method.getOwner());
	}

	private static boolean isPort(JavaClass type) {
		return PORTS.keySet().stream().anyMatch(type::isEquivalentTo);
	}

	private static List<Method> guarded(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> !type.isAnnotation())
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isMetaAnnotatedWith(PreAuthorize.class)
					|| isUseCase(method) && method.getOwner().isMetaAnnotatedWith(PreAuthorize.class)
							&& method.getModifiers().contains(JavaModifier.PUBLIC))
			.map(JavaMethod::reflect)
			.toList();
	}

	private static List<Enum<?>> rights(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> type.isEnum() && type.isAssignableTo(ExpressionTemplateValueProvider.class))
			.map(JavaClass::reflect)
			.<Enum<?>>flatMap((type) -> Stream.of(type.getEnumConstants()).map((right) -> (Enum<?>) right))
			.toList();
	}

	private static Stream<Enum<?>> needed(Method method) {
		return Stream.of(method.getAnnotations())
			.map((annotation) -> AnnotationUtils.getValue(annotation))
			.filter(ExpressionTemplateValueProvider.class::isInstance)
			.map((right) -> (Enum<?>) right);
	}

}
