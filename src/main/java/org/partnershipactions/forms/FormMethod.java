package org.partnershipactions.forms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ReflectionUtils;

/**
 * A method that a form calls, always through its bean, so that transaction and access
 * hold as for every other caller.
 */
record FormMethod(BeanFactory beans, String bean, Method method) {

	/** What stands against calling it through its bean; null where nothing does. */
	String whyNotCallable() {
		int kind = this.method.getModifiers();
		if (!Modifier.isPublic(kind) || Modifier.isStatic(kind) || Modifier.isFinal(kind)) {
			return this + " must be public, neither static nor final, to be called through its bean";
		}
		try {
			AopUtils.selectInvocableMethod(this.method, this.beans.getType(this.bean, false));
			return null;
		}
		catch (IllegalStateException ex) {
			return this + " cannot be called through its bean, whose proxy does not have it";
		}
	}

	/** Calls it; what it throws comes out as it is. */
	Object call(Object... arguments) {
		Object target = this.beans.getBean(this.bean);
		Method callable = AopUtils.selectInvocableMethod(this.method, target.getClass());
		ReflectionUtils.makeAccessible(callable);
		try {
			return callable.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			ReflectionUtils.rethrowRuntimeException(ex.getTargetException());
			throw new IllegalStateException(ex);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(this + " cannot be called", ex);
		}
	}

	@Override
	public String toString() {
		return this.method.getDeclaringClass().getName() + "." + this.method.getName();
	}

}
