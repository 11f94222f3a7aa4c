package org.partnershipactions.workflow;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Lets expressions find stand-ins by name and call any verb of theirs. */
class StandInResolver extends ELResolver {

	private final List<StandIn> standIns;

	StandInResolver(List<StandIn> standIns) {
		this.standIns = standIns;
	}

	JuelExpressionManager expressionManager() {
		return new JuelExpressionManager() {
			@Override
			protected ELResolver createElResolver() {
				CompositeELResolver both = new CompositeELResolver();
				both.add(StandInResolver.this);
				both.add(super.createElResolver());
				return both;
			}
		};
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (base != null) {
			return null;
		}
		StandIn found = this.standIns.stream()
			.filter((standIn) -> standIn.name().equals(property))
			.findFirst()
			.orElse(null);
		context.setPropertyResolved(found != null);
		return found;
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
		if (!(base instanceof StandIn standIn)) {
			return null;
		}
		context.setPropertyResolved(true);
		return standIn.ask(method.toString(), arguments[0]);
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		return null;
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		throw new UnsupportedOperationException("Expressions do not write");
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return true;
	}

	/** Newer versions of the expression language ask for it no more. */
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return Collections.emptyIterator();
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}

}
