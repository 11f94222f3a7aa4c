package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.plan.action.ActionRow.CountedOutput;
import org.partnershipactions.plan.progress.ActionEpisode;
import org.partnershipactions.plan.progress.ActionEpisodes;
import org.partnershipactions.plan.progress.ActionProgress;
import org.partnershipactions.plan.progress.ActionProgresses;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads what single actions were to bring about, at the end of past days. */
@Service
@Transactional(readOnly = true)
public class OutputReading {

	private final ActionEpisodes episodes;

	private final ActionProgresses progress;

	OutputReading(ActionEpisodes episodes, ActionProgresses progress) {
		this.episodes = episodes;
		this.progress = progress;
	}

	/**
	 * What some actions counted by the end of a day, by action; those that were not
	 * running yet are left out. What a lead said later of that day or an earlier one
	 * counts.
	 */
	@AllowedTo(SIGNED_IN)
	public Map<String, CountedOutput> at(Collection<String> actions, LocalDate day) {
		Map<String, GivenProgress> said = this.progress.ofActions(actions, day)
			.stream()
			.collect(Collectors.toMap(ActionProgress::action, ActionProgress::given, (before, later) -> later));
		return this.episodes.including(actions, day)
			.stream()
			.collect(Collectors.toMap(ActionEpisode::action,
					(episode) -> episode.standing().output(said.get(episode.action()))));
	}

}
