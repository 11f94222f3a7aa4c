package org.partnershipactions.reviews.followups;

import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.reviews.followups.FollowUpHost.Meeting;
import org.partnershipactions.reviews.followups.FollowUpRequest.RequestedAction;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What is asked for, by whom and about which action. */
@Component
class FollowUpBriefing implements ProcessBriefing {

	private final FollowUps followUps;

	private final FollowUpHost host;

	private final FollowUpReading reading;

	FollowUpBriefing(FollowUps followUps, FollowUpHost host, FollowUpReading reading) {
		this.followUps = followUps;
		this.host = host;
		this.reading = reading;
	}

	@Override
	public String process() {
		return FollowUpStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		FollowUp followUp = this.followUps.withKey(key);
		FollowUpRequest request = followUp.request();
		RequestedAction action = request.action();
		Meeting meeting = this.host.meeting(request.review());
		return List.of(new BriefingSection("What the task group asks for",
				List.of(new Row("Task group", meeting.group(), null),
						new Row("Decided at", meeting.title() + ", held on " + DayWords.day(meeting.heldOn()), null),
						new Row("Action", action.actionRef() + " " + action.actionTitle(), action.path()),
						new Row(request.withdrawal() ? "Why it should be withdrawn" : "To be done", request.words(),
								null),
						new Row("Whose work", this.reading.ownerName(followUp), null),
						new Row("By", DayWords.day(followUp.due()), null)),
				List.of()));
	}

}
