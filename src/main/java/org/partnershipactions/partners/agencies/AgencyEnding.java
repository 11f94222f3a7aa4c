package org.partnershipactions.partners.agencies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencyObligations;
import org.partnershipactions.partners.AgencyObligations.Obligation;
import org.partnershipactions.partners.AgencyStaff;
import org.partnershipactions.partners.AgencyStaff.AgencyPerson;
import org.partnershipactions.partners.AgencySuccession;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Queue.OpenTasks;
import org.partnershipactions.workflow.Queue.QueueHandedOver;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/**
 * Ends an agency that is no more. What it leads and owes goes to its successor in one
 * deed; without a successor it ends only when nothing is open. One that serves other
 * partnerships too does not end here: nobody sees their work, and nobody moves it.
 */
@Service
@Transactional
public class AgencyEnding {

	private final Agencies agencies;

	private final ObjectProvider<AgencyObligations> modules;

	private final ObjectProvider<OpenTasks> tasks;

	private final AgencyStaff staff;

	private final ApplicationEventPublisher events;

	private final CurrentPerson current;

	private final Clock clock;

	AgencyEnding(Agencies agencies, ObjectProvider<AgencyObligations> modules, ObjectProvider<OpenTasks> tasks,
			AgencyStaff staff, ApplicationEventPublisher events, CurrentPerson current, Clock clock) {
		this.agencies = agencies;
		this.modules = modules;
		this.tasks = tasks;
		this.staff = staff;
		this.events = events;
		this.current = current;
		this.clock = clock;
	}

	/** What would go to a successor, and who could be one. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public AgencyEndingView before(String code) {
		Agency agency = agency(code);
		return new AgencyEndingView(agency.details(), obligations(agency), people(agency),
				this.agencies.active(this.current.partnership())
					.stream()
					.filter((one) -> !one.code().equals(code))
					.toList());
	}

	/**
	 * Ends an agency after a day.
	 * @throws InvalidAnswers naming {@code lastDay}, {@code staying} or
	 * {@code successor}; the latter lists what is open where there is none
	 * @throws StepNotOpen where it has ended already, or serves another partnership too
	 */
	@AllowedTo(ADMINISTRATORS)
	public AgencyDetails end(String code, EndedAgency ended) {
		Agency agency = agency(code);
		if (agency.ended()) {
			throw new StepNotOpen("This agency has ended already. Nothing was changed.");
		}
		if (agency.details().serves().size() > 1) {
			throw new StepNotOpen("This agency serves other partnerships too, and you cannot move their work."
					+ " Nothing was changed.");
		}
		List<FieldError> errors = new ArrayList<>(dayErrors(ended.lastDay()));
		Set<String> staying = new HashSet<>(ended.staying());
		errors.addAll(stayingErrors(agency, staying));
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		Agency successor = successor(agency, ended.successor());
		if (successor == null && !staying.isEmpty()) {
			throw new InvalidAnswers("staying", "Nobody can go on where there is no successor. Choose one, or nobody");
		}
		agency.end(ended.lastDay(), successor);
		if (successor != null) {
			this.agencies.answeredBy(code).forEach((one) -> this.agencies.save(one.answeredBy(successor.code())));
			this.agencies.save(successor);
		}
		this.agencies.save(agency);
		passOn(new AgencySuccession(this.current.partnership(), agency.summary(),
				(successor != null) ? successor.summary() : null, ended.lastDay(), staying));
		return agency.details();
	}

	private List<FieldError> dayErrors(LocalDate lastDay) {
		if (lastDay == null) {
			return List.of(new FieldError("lastDay", "Enter its last day, like 30 6 2026"));
		}
		return lastDay.isBefore(LocalDate.now(this.clock)) ? List.of() : List.of(new FieldError("lastDay",
				"The last day must be over. Enter the end of the agency on the day after it, not before"));
	}

	private List<FieldError> stayingErrors(Agency agency, Set<String> staying) {
		if (staying.contains(this.current.username())) {
			return List.of(new FieldError("staying",
					"You cannot give yourself a role in the successor. Ask another administrator to do it"));
		}
		Set<String> known = people(agency).stream().map(AgencyPerson::username).collect(Collectors.toSet());
		return staying.stream()
			.filter((one) -> !known.contains(one))
			.sorted()
			.map((one) -> new FieldError("staying", "\"" + one + "\" has no role in this agency. Leave the name out"))
			.toList();
	}

	private Agency successor(Agency agency, String code) {
		if (code == null || code.isBlank()) {
			List<Obligation> open = obligations(agency);
			if (!open.isEmpty()) {
				throw new InvalidAnswers("successor",
						open.stream()
							.map(Obligation::words)
							.collect(Collectors.joining("; ", agency.name() + " still has: ",
									". Choose the agency that takes over, or see to these first")));
			}
			return null;
		}
		return this.agencies.findByCode(code)
			.filter((one) -> one.atWork() && !one.code().equals(agency.code())
					&& one.serves(this.current.partnership()))
			.orElseThrow(() -> new InvalidAnswers("successor",
					"Choose another agency of the partnership that is at work. Add it first where it is new"));
	}

	private List<Obligation> obligations(Agency agency) {
		String partnership = this.current.partnership();
		List<Obligation> all = new ArrayList<>();
		this.modules.forEach((module) -> all.addAll(module.of(partnership, agency.code())));
		int open = queues(agency.code())
			.mapToInt((queue) -> this.tasks.stream().mapToInt((one) -> one.count(partnership, queue)).sum())
			.sum();
		if (open > 0) {
			all.add(new Obligation((open == 1) ? "open task" : "open tasks", open, List.of()));
		}
		return all;
	}

	/**
	 * People first, so that nobody has a task whose queue they do not work, then the
	 * work, then the tasks that no module moved by itself.
	 */
	private void passOn(AgencySuccession succession) {
		this.staff.follow(succession);
		if (succession.to() != null) {
			this.modules.forEach((module) -> module.passOn(succession));
			queues(succession.from().code())
				.forEach((queue) -> this.events.publishEvent(new QueueHandedOver(succession.partnership(), queue)));
		}
	}

	private static Stream<Queue> queues(String agency) {
		return Stream.of(Queue.ofAgency(agency, "member"), Queue.ofAgency(agency, "coordinator"));
	}

	private List<AgencyPerson> people(Agency agency) {
		return this.staff.of(this.current.partnership(), agency.code()).stream().distinct().toList();
	}

	private Agency agency(String code) {
		return this.agencies.findByCode(code)
			.filter((one) -> one.serves(this.current.partnership()))
			.orElseThrow(() -> new NotFound("agency"));
	}

	/**
	 * What an administrator enters of an agency that has ended.
	 *
	 * @param lastDay its last day, before today
	 * @param successor code of the agency that takes over, or null
	 * @param staying user names of those who go on in the successor
	 */
	public record EndedAgency(LocalDate lastDay, String successor, List<String> staying) {

		public EndedAgency {
			staying = (staying != null) ? List.copyOf(staying) : List.of();
		}

	}

	/**
	 * An agency before its end.
	 *
	 * @param agency the agency
	 * @param obligations what it leads and owes
	 * @param people whoever has a role in it
	 * @param successors agencies that could take over
	 */
	public record AgencyEndingView(AgencyDetails agency, List<Obligation> obligations, List<AgencyPerson> people,
			List<AgencySummary> successors) {
	}

}
