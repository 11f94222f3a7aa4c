package org.partnershipactions.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;
import org.partnershipactions.workflow.TaskEvent;

/**
 * One open user task as people see it. The row carries all that a list shows or filters,
 * and it is what two people who do the same task meet at.
 */
@Entity
public class WorkItem {

	/** Due day of items without one, so that they sort last. */
	static final LocalDate NO_DUE_DATE = LocalDate.of(9999, 12, 31);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@NaturalId
	private String taskId;

	@Embedded
	private WorkItemStep place;

	private String step;

	private String form;

	private String partnership;

	private String team;

	private String role;

	private String assignee;

	@Embedded
	private WorkItemSubject about;

	@Embedded
	private WorkItemMatter matter;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private WorkItemState state = WorkItemState.OPEN;

	private Instant createdAt;

	@Embedded
	private WorkItemEnding ending;

	@Embedded
	private Draft draft;

	@Version
	private int version;

	protected WorkItem() {
	}

	WorkItem(TaskEvent task, Subject subject, Instant createdAt) {
		this.taskId = task.taskId();
		this.place = WorkItemStep.of(task.step());
		this.createdAt = createdAt;
		follow(task, subject);
	}

	/** Takes over what the engine and the feature say of the task now. */
	WorkItem follow(TaskEvent task, Subject subject) {
		this.step = task.name();
		this.form = task.form();
		this.team = task.queue().team();
		this.role = task.queue().role();
		this.assignee = task.assignee();
		this.dueOn = (task.due() != null) ? PartnershipClock.dayOf(task.due()) : NO_DUE_DATE;
		this.partnership = subject.partnership();
		this.about = WorkItemSubject.of(subject);
		return this;
	}

	/**
	 * Notes what it is about, and what that is confidentially.
	 * @param told null where it is nobody's secret
	 * @param title what lists write in place of the subject's own title, or null
	 */
	WorkItem confide(Subject subject, ConfidentialMatter told, String title) {
		this.matter = (told != null) ? WorkItemMatter.of(told) : null;
		this.about = (title != null) ? WorkItemSubject.of(subject).under(title) : WorkItemSubject.of(subject);
		return this;
	}

	/** Takes it off the list, with its draft; it ends only once. */
	WorkItem end(WorkItemState how, WorkItemEnding end) {
		if (isOpen()) {
			this.state = how;
			this.ending = end;
			this.draft = null;
		}
		return this;
	}

	/** Keeps half-done answers in place of those that were kept before. */
	WorkItem keepDraft(String answers, String by, Instant at) {
		this.draft = new Draft(answers, by, at, draft().map(Draft::version).orElse(0) + 1);
		return this;
	}

	/** Only for repairs: the engine's task is open after all. */
	WorkItem reopen() {
		this.state = WorkItemState.OPEN;
		this.ending = null;
		return this;
	}

	/** Whether the row says of the task what the engine says. */
	boolean agreesWith(TaskEvent task) {
		LocalDate day = (task.due() != null) ? PartnershipClock.dayOf(task.due()) : NO_DUE_DATE;
		return isOpen() && this.dueOn.equals(day) && queue().equals(task.queue())
				&& Objects.equals(this.assignee, task.assignee()) && this.form.equals(task.form());
	}

	public boolean isOpen() {
		return this.state == WorkItemState.OPEN;
	}

	/** Whether its day has passed. */
	public boolean isLate(LocalDate today) {
		return this.dueOn.isBefore(today);
	}

	public long id() {
		return this.id;
	}

	public String taskId() {
		return this.taskId;
	}

	/** Where in which process instance it stands. */
	public Step place() {
		return this.place.step();
	}

	public String step() {
		return this.step;
	}

	public String form() {
		return this.form;
	}

	public String partnership() {
		return this.partnership;
	}

	public Queue queue() {
		return new Queue(this.team, this.role);
	}

	/** User name of who has taken it, or null. */
	public String assignee() {
		return this.assignee;
	}

	public WorkItemSubject about() {
		return this.about;
	}

	/** The day on which it is due; empty where it has none. */
	public Optional<LocalDate> due() {
		return Optional.of(this.dueOn).filter((day) -> !NO_DUE_DATE.equals(day));
	}

	/** What it is confidentially about; empty where it is nobody's secret. */
	Optional<WorkItemMatter> matter() {
		return Optional.ofNullable(this.matter);
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	public WorkItemState state() {
		return this.state;
	}

	/** Who ended it and when; empty while it is open. */
	public Optional<WorkItemEnding> ending() {
		return Optional.ofNullable(this.ending);
	}

	/** Half-done answers, which {@link TaskBriefing} shows to those who may do it. */
	Optional<Draft> draft() {
		return Optional.ofNullable(this.draft);
	}

}
