package org.partnershipactions.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormFilesTests {

	private static final Map<String, String> KEYS = Map.ofEntries(
			Map.entry("PlanDelivery", "approach,due,milestones,outputUnit,outputTarget,money,inKind,asks"),
			Map.entry("ApproveDeliveryPlan", "decision,comment"),
			Map.entry("ReportCompletion", "outcome,counted,spent,evidenceLinks,lessons"),
			Map.entry("ApproveCompletion", "decision,comment"), Map.entry("AnswerRequest", "answer,reason"),
			Map.entry("MakeContribution", "done,doneOn,counted"),
			Map.entry("DecideOnDecline", "decision,agency,comment"),
			Map.entry("ExplainDelay", "reason,explanation,remedy,proposedDate"),
			Map.entry("ReviewOverdueWork", "decision,newDate,agency,comment"),
			Map.entry("ContactVictim", "outcome,channel,madeOn,words"),
			Map.entry("UpdateVictim", "outcome,channel,words"), Map.entry("TellVictim", "channel,words"),
			Map.entry("AssessRisk", "answers,words,raisedTo,reason"),
			Map.entry("AgreeActionPlan", "summary,steps,powers,updateEvery"),
			Map.entry("AcceptCase", "decision,reason"),
			Map.entry("ProposeClosure", "outcome,behaviour,summary,victimsView"),
			Map.entry("ApproveClosure", "decision,comment"), Map.entry("SuperviseCase", "words"),
			Map.entry("SurveyVictim", "willing,onTime,informed,reachable,supported,actionTaken,outcome,words"),
			Map.entry("RemoveGraffiti", "removedOn,removedAt,words"),
			Map.entry("TriageReport", "decision,caseRef,agency,reason"), Map.entry("TellReporter", "channel,words"),
			Map.entry("ReviewIntervention", "next,reviewOn,outcome,words,breachedOn,breachWords,penalty,appeal,owner"),
			Map.entry("AcknowledgeApplication", "consent,refs,others"),
			Map.entry("DecideOnThreshold", "persistence,harm,response,decision"),
			Map.entry("ShareWhatYouHold", "holds,told,done,result"),
			Map.entry("HoldPanel", "heldOn,chairAgency,chair,invited,whyNotInvited,findings,recommendations"),
			Map.entry("TellApplicant", "channel,words"), Map.entry("DecideAppeal", "decision,reason"),
			Map.entry("DecideOnAccess", "decision,until,gateway,regime,identity,reason"),
			Map.entry("GiveProgress", "status,confidence,percent,counted,sentence,milestones"),
			Map.entry("CompileQuarter", "highlights,risks"), Map.entry("SignOffQuarter", "decision,publish,reason"),
			Map.entry("GiveReading", "value,date,source,note"),
			Map.entry("HoldReview", "outcome,heldOn,adjournedTo,attendance,alsoPresent"),
			Map.entry("ConfirmMinutes", "decision,comment"), Map.entry("DoFollowUp", "outcome,answer"),
			Map.entry("DecideOnWithdrawal", "decision,comment"), Map.entry("ScoreIssues", "issues,others"),
			Map.entry("ChoosePriorities", "issues"), Map.entry("DraftPriority", "actions,added"),
			Map.entry("AcceptRole", "answer,words"), Map.entry("AdoptPlan", "decision,startAtOnce,reason"));

	private static final Forms FORMS = Schemas.forms();

	static Stream<String> ids() {
		return FORMS.ids().stream();
	}

	@Test
	void allFormsAreRead() {
		assertThat(FORMS.ids()).containsExactlyInAnyOrderElementsOf(KEYS.keySet());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void hasTheAgreedKeys(String id) {
		assertThat(FORMS.schema(id).inputs()).extracting(FormField::key).containsExactly(KEYS.get(id).split(","));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void hasUniqueLabelsAndIds(String id) {
		List<FormField> inputs = FORMS.schema(id).inputs();
		List<FormField> all = inputs.stream()
			.flatMap((field) -> Stream.concat(Stream.of(field), field.columns().stream()))
			.toList();
		// Two lists of one form may ask the same of their rows: each row stands in its
		// own.
		assertThat(inputs).extracting(FormField::label).doesNotContainNull().doesNotHaveDuplicates();
		assertThat(inputs).allSatisfy((field) -> assertThat(field.columns()).extracting(FormField::label)
			.doesNotContainNull()
			.doesNotHaveDuplicates()
			.doesNotContain(field.label()));
		assertThat(all).extracting(FormField::id).doesNotContainNull().doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void limitsEveryTextToFourThousandCharacters(String id) {
		assertThat(FORMS.schema(id).inputs())
			.filteredOn((field) -> field.kind() == FieldType.TEXTAREA || field.kind() == FieldType.TEXTFIELD)
			.allSatisfy((field) -> assertThat(field.validate().maxLength()).isBetween(1, 4000));
	}

	@Test
	void offersTheAgreedOptions() {
		assertThat(options("ApproveDeliveryPlan", "decision")).isEqualTo("APPROVE,RETURN");
		assertThat(options("ApproveCompletion", "decision")).isEqualTo("COMPLETED,IN_PART,RETURN");
		assertThat(options("AnswerRequest", "answer")).isEqualTo("ACCEPT,NOTHING,DECLINE");
		assertThat(options("DecideOnDecline", "decision")).isEqualTo("ASK_ANOTHER,GO_ON,TO_MANAGER");
		assertThat(options("ContactVictim", "outcome")).isEqualTo("REACHED,NOT_REACHED,LETTER_SENT");
		assertThat(options("AcceptCase", "decision")).isEqualTo("ACCEPT,NOT_ACCEPTED");
		assertThat(options("ApproveClosure", "decision")).isEqualTo("APPROVE,RETURN");
		assertThat(options("TriageReport", "decision")).isEqualTo("NEW_CASE,JOIN_CASE,REFER,NOT_ASB,NO_ACTION");
		assertThat(options("ReviewOverdueWork", "decision")).isEqualTo("NEW_DATE,CHASE,CHANGE_AGENCY,RAISE,WITHDRAW");
	}

	@Test
	void keepsTheFileForThoseWhoShowItThemselves() {
		assertThat(FORMS.schema("AnswerRequest").json()).startsWith("{").contains("\"schemaVersion\": 16");
	}

	@Test
	void readsAChosenOptionInWords() {
		assertThat(FORMS.label("ExplainDelay", "reason", "PARTNER")).isEqualTo("Waiting for a partner");
		assertThat(FORMS.label("ExplainDelay", "reason", "GONE")).isEqualTo("GONE");
	}

	@Test
	void saysThatThereIsNoSuchForm() {
		assertThatThrownBy(() -> FORMS.schema("Nonsense")).hasMessage("There is no form Nonsense");
	}

	@Test
	void refusesAFormThatCannotBeUsed() {
		assertThatThrownBy(() -> SchemaReader.read("A.form", "{")).hasMessageContaining("not readable JSON");
		assertThatThrownBy(() -> SchemaReader.read("A.form", "{\"id\":\"B\"}")).hasMessageContaining("its id is B");
		assertThatThrownBy(() -> Schemas.oneField("{\"type\":\"expression\",\"key\":\"x\"}"))
			.hasMessageContaining("the type expression");
		assertThatThrownBy(() -> Schemas.oneField("{\"id\":\"F\",\"type\":\"number\"}"))
			.hasMessageContaining("F has no key");
		assertThatThrownBy(
				() -> Schemas.oneField("{\"type\":\"number\",\"key\":\"x\"},{\"type\":\"number\",\"key\":\"x\"}"))
			.hasMessageContaining("two fields have the key x");
	}

	private static String options(String form, String key) {
		return FORMS.schema(form)
			.input(key)
			.orElseThrow()
			.values()
			.stream()
			.map(Choice::value)
			.collect(Collectors.joining(","));
	}

}
