package org.partnershipactions.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Document.Fact;
import org.partnershipactions.reports.documents.DocumentPart;
import org.partnershipactions.reports.documents.TableShape;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/** Writes an action plan down as a publication, once for the page and every file. */
@Service
@Transactional(readOnly = true)
public class PlanPublication {

	private static final String DRAFT = "Draft. The board has not adopted this plan, so it can still change.";

	private final PlanReading plans;

	private final Directory directory;

	private final CurrentPerson person;

	PlanPublication(PlanReading plans, Directory directory, CurrentPerson person) {
		this.plans = plans;
		this.directory = directory;
		this.person = person;
	}

	/** The years that have plans, latest first. */
	@AllowedTo(SIGNED_IN)
	public List<PlanYear> years() {
		return this.plans.years(this.person.partnership());
	}

	/** The plan of a year; not found where there is none. */
	@AllowedTo(SIGNED_IN)
	public Document of(PlanYear year) {
		return document(this.person.partnership(), year);
	}

	/** The plan of a year of any partnership; not found where there is none. */
	@AllowedTo(THE_SYSTEM)
	public Document of(String partnership, PlanYear year) {
		return document(partnership, year);
	}

	private Document document(String partnership, PlanYear year) {
		PlanView plan = this.plans.plan(partnership, year);
		boolean draft = plan.adoptedOn() == null;
		return new Document("action-plan-" + year + (draft ? "-draft" : ""), "Action plan " + year,
				this.directory.partnershipName(partnership), draft ? DRAFT : null, facts(plan),
				plan.priorities().stream().map((priority) -> part(plan, priority)).toList());
	}

	private static List<Fact> facts(PlanView plan) {
		return List.of(new Fact("Plan", Cell.text(plan.year())),
				new Fact("Adopted on", Cell.day(plan.adoptedOn(), "Not adopted yet")),
				new Fact("Priorities", Cell.number(plan.priorities().size())),
				new Fact("Actions", Cell.number(actions(plan, plan.actions()).size())));
	}

	/** Of an adopted plan what was adopted, of a draft all. */
	private static List<ActionSummary> actions(PlanView plan, List<ActionSummary> actions) {
		return actions.stream().filter((action) -> plan.begunOn() == null || action.stage() != Stage.DRAFT).toList();
	}

	private DocumentPart part(PlanView plan, PriorityView priority) {
		List<ActionSummary> actions = actions(plan, priority.actions());
		String owner = (priority.groupName() != null) ? "Owned by: " + priority.groupName() : "Owned by no task group";
		List<String> words = new ArrayList<>(List.of(owner));
		if (actions.isEmpty()) {
			words.add("This priority has no actions.");
		}
		return new DocumentPart(priority.number() + ". " + priority.title(), words, shape(priority).of(actions));
	}

	private TableShape<ActionSummary> shape(PriorityView priority) {
		return TableShape
			.<ActionSummary>named("priority-" + priority.number(), "Actions of priority " + priority.number())
			.column("Action", (one) -> Cell.text(one.row().ref()).to(path(one)))
			.column("Title", (one) -> Cell.text(one.row().title()))
			.column("Lead agencies", (one) -> Cell.text(names(one.partners().leads())))
			.column("Partners", (one) -> Cell.text(partners(one.partners())))
			.column("By when", (one) -> Cell.day(one.row().due(), "Ongoing"))
			.column("Funding", (one) -> Cell.text(one.row().funding()))
			.column("Status", (one) -> Cell.text(one.status().words()))
			.column("Rating by dates", (one) -> Cell.rating(one.rag().words(), one.rag().name()));
	}

	private static String path(ActionSummary action) {
		return "/actions/%s/%s".formatted(action.year(), action.row().ref());
	}

	private String partners(ActionPartners partners) {
		Stream<String> everyone = partners.everyone() ? Stream.of("All partners") : Stream.empty();
		Stream<String> words = (partners.inWords() != null) ? Stream.of(partners.inWords()) : Stream.empty();
		return Stream.of(everyone, partners.others().stream().map(this.directory::agencyName), words)
			.flatMap((some) -> some)
			.collect(Collectors.joining(", "));
	}

	private String names(List<String> codes) {
		return codes.stream().map(this.directory::agencyName).collect(Collectors.joining(", "));
	}

}
