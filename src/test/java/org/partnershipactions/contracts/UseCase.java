package org.partnershipactions.contracts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Use cases whose files are counted, found by what people see of them: the form that they
 * fill in or the address that they submit to.
 */
enum UseCase {

	SUBMIT_A_DELIVERY_PLAN("PlanDelivery", 18, "plan"),

	MOVE_A_DATE("/actions/{year}/{ref}/change", 23, "plan"),

	/** Eight of them ask whether a restricted case may be known of. */
	TRIAGE_A_REPORT_INTO_A_CASE("TriageReport", 55, "intake", "cases"),

	APPROVE_A_CLOSURE("ApproveClosure", 23, "cases"),

	SIGN_A_QUARTER("SignOffQuarter", 37, "reviews");

	private final String entry;

	private final int atMost;

	private final List<String> feature;

	UseCase(String entry, int atMost, String... feature) {
		this.entry = entry;
		this.atMost = atMost;
		this.feature = Stream.of(feature)
			.map((module) -> PartnershipActions.class.getPackageName() + "." + module)
			.toList();
	}

	/**
	 * How many files it may run through: as many as it did when this was last lowered.
	 */
	int atMost() {
		return this.atMost;
	}

	Set<String> files(JavaClasses classes) {
		return new UseCaseFiles(classes, this.feature).from(first(classes));
	}

	/** Methods that take the form, give what it is filled with, or answer the address. */
	List<JavaMethod> first(JavaClasses classes) {
		return classes.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> addresses(method).anyMatch((address) -> address.startsWith(this.entry)))
			.toList();
	}

	private static Stream<String> addresses(JavaMethod method) {
		Stream<String> pages = method.tryGetAnnotationOfType(PostMapping.class)
			.map((post) -> method.getOwner()
				.tryGetAnnotationOfType(RequestMapping.class)
				.map((all) -> first(all.value()))
				.orElse("") + first(post.value()))
			.stream();
		Stream<String> answers = method.tryGetAnnotationOfType(FormTask.class).map(FormTask::value).stream();
		Stream<String> values = method.tryGetAnnotationOfType(FormValues.class).map(FormValues::value).stream();
		return Stream.of(pages, answers, values).flatMap((found) -> found);
	}

	private static String first(String[] values) {
		return (values.length > 0) ? values[0] : "";
	}

}
