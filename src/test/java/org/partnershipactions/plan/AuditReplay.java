package org.partnershipactions.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.plan.action.ActionEvent.ActionAdopted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.plan.action.ActionEvent.DeadlineMoved;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanApproved;
import org.partnershipactions.plan.action.ActionEvent.LeadChanged;
import org.partnershipactions.plan.action.Status;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;

/** How an action stood at the end of a day, from the audit alone. */
final class AuditReplay {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private boolean adopted;

	private boolean closed;

	private Status status = Status.NOT_STARTED;

	private String lead;

	private String due;

	private AuditReplay(String lead, String due) {
		this.lead = lead;
		this.due = due;
	}

	static AuditReplay of(JdbcTemplate sql, String key, LocalDate day) {
		List<Happened> all = sql.query("select event, details, at from audit_entry where subject_key = ? order by id",
				(row, number) -> new Happened(row.getString(1), JSON.readValue(row.getString(2), Map.class),
						row.getObject(3, LocalDateTime.class)),
				key);
		Map<String, Object> now = sql.queryForMap("select accountable_lead, due_on from priority_action where id = ?",
				key);
		AuditReplay replay = new AuditReplay(before(all, "LeadChanged").orElse(text(now.get("accountable_lead"))),
				before(all, "DeadlineMoved").orElse(text(now.get("due_on"))));
		all.stream().filter((one) -> !one.day().isAfter(day)).forEach(replay::happened);
		return replay;
	}

	/** What the first of these changes changed from; nothing where there was none. */
	private static Optional<String> before(List<Happened> all, String event) {
		return all.stream()
			.filter((one) -> one.event().equals(event))
			.findFirst()
			.map((one) -> text(one.facts().get("from")));
	}

	private void happened(Happened one) {
		switch (one.event()) {
			case "ActionAdopted" -> this.adopted = true;
			case "DeliveryPlanApproved" -> this.status = Status.IN_PROGRESS;
			case "LeadChanged" -> this.lead = text(one.facts().get("to"));
			case "DeadlineMoved" -> this.due = text(one.facts().get("to"));
			case "ActionCompleted" -> close(Status.COMPLETED);
			case "ActionWithdrawn" -> close(Status.WITHDRAWN);
			default -> {
			}
		}
	}

	private void close(Status end) {
		this.status = end;
		this.closed = true;
	}

	private static String text(Object fact) {
		return (fact != null) ? fact.toString() : null;
	}

	boolean adopted() {
		return this.adopted;
	}

	/** Status, lead, due date and whether it was closed. */
	List<String> standing() {
		return List.of(this.status.name(), this.lead, String.valueOf(this.due), String.valueOf(this.closed));
	}

	private record Happened(String event, Map<?, ?> facts, LocalDateTime at) {

		LocalDate day() {
			return PartnershipClock.dayOf(this.at.toInstant(ZoneOffset.UTC));
		}

	}

}
