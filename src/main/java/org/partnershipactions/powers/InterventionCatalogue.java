package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.Intervention.UseOfTool;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What cases ask about the tools and powers used in them. */
@Component
@Transactional(readOnly = true)
public class InterventionCatalogue {

	private final Interventions table;

	private final ToolCatalogue tools;

	private final Directory directory;

	InterventionCatalogue(Interventions table, ToolCatalogue tools, Directory directory) {
		this.table = table;
		this.tools = tools;
		this.directory = directory;
	}

	/** Everything that was used in a case, in the order in which it began. */
	public List<InterventionView> of(String caseKey) {
		return this.table.ofCase(caseKey).stream().map(this::view).toList();
	}

	/** Everything that was used on one person, under any of their keys. */
	public List<InterventionView> on(List<String> subjectKeys) {
		return subjectKeys.isEmpty() ? List.of() : this.table.on(subjectKeys).stream().map(this::view).toList();
	}

	/**
	 * Names of the formal powers that are live in a case and that no active agency would
	 * look after if it were closed.
	 */
	public List<String> liveWithoutOwner(String caseKey) {
		return this.table.ofCase(caseKey)
			.stream()
			.filter((one) -> one.owner() == null || this.directory.agency(one.partnership(), one.owner()).isEmpty())
			.map(this::view)
			.filter((one) -> one.formal() && one.live())
			.map(InterventionView::name)
			.toList();
	}

	/** Of some cases those with a live formal power, each with the one begun first. */
	public Map<String, InterventionView> liveOrders(Collection<String> caseKeys) {
		Map<String, InterventionView> orders = new HashMap<>();
		for (Intervention live : caseKeys.isEmpty() ? List.<Intervention>of() : this.table.liveIn(caseKeys)) {
			InterventionView view = view(live);
			if (view.formal()) {
				orders.putIfAbsent(live.caseKey(), view);
			}
		}
		return orders;
	}

	/** Whether a formal power is live in a case. */
	public boolean formalLive(String caseKey) {
		return of(caseKey).stream().anyMatch((one) -> one.formal() && one.live());
	}

	/** Takes the words and the people out of what was used in a case; figures stay. */
	@Transactional
	public void erase(String caseKey) {
		this.table.ofCase(caseKey).forEach((one) -> this.table.save(one.erase()));
	}

	private InterventionView view(Intervention intervention) {
		UseOfTool use = intervention.use();
		LocalDate day = use.earlier().from().toLocalDate();
		return intervention.view(this.tools.tool(use.tool(), day));
	}

}
