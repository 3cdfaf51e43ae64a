"""XML-RPC from the answering side: functions that others may call."""

from http.server import BaseHTTPRequestHandler
import socketserver
from xmlrpc.client import Fault, dumps, loads


def resolve_dotted_attribute(obj, attr, allow_dotted_names=True):
    """obj.a.b for 'a.b', but nothing private."""
    for name in attr.split('.') if allow_dotted_names else [attr]:
        if name.startswith('_'):
            raise AttributeError(f'attempt to access private attribute "{name}"')
        obj = getattr(obj, name)
    return obj


def list_public_methods(obj):
    return [name for name in dir(obj) if not name.startswith('_') and callable(getattr(obj, name))]


class SimpleXMLRPCDispatcher:
    """Knows the functions by name."""

    def __init__(self, allow_none=False, encoding=None, use_builtin_types=False):
        self.funcs = {}
        self.instance = None
        self.allow_none = allow_none
        self.allow_dotted_names = False
        self.use_builtin_types = use_builtin_types

    def register_instance(self, instance, allow_dotted_names=False):
        self.instance = instance
        self.allow_dotted_names = allow_dotted_names

    def register_function(self, function=None, name=None):
        """Also a decorator, with a name or without."""
        if function is None:
            return lambda function: self.register_function(function, name)
        self.funcs[name or function.__name__] = function
        return function

    def register_introspection_functions(self):
        self.funcs.update({'system.listMethods': self.system_listMethods, 'system.methodHelp': self.system_methodHelp,
                           'system.methodSignature': self.system_methodSignature})

    def register_multicall_functions(self):
        self.funcs['system.multicall'] = self.system_multicall

    def system_listMethods(self):
        names = set(self.funcs)
        if self.instance is not None:
            list_methods = getattr(self.instance, '_listMethods', None)
            names |= set(list_methods() if list_methods else list_public_methods(self.instance))
        return sorted(names)

    def system_methodSignature(self, method_name):
        return 'signatures not supported'

    def system_methodHelp(self, method_name):
        method = self.funcs.get(method_name) or getattr(self.instance, method_name, None)
        lines = (method.__doc__ or '').expandtabs().splitlines() if method else []
        return '\n'.join([line.strip() for line in lines]).strip()

    def system_multicall(self, call_list):
        results = []
        for call in call_list:
            try:
                results.append([self._dispatch(call['methodName'], call['params'])])
            except Fault as fault:
                results.append({'faultCode': fault.faultCode, 'faultString': fault.faultString})
            except BaseException as error:
                results.append({'faultCode': 1, 'faultString': f'{type(error)}:{error}'})
        return results

    def _dispatch(self, method, params):
        if method in self.funcs:
            return self.funcs[method](*params)
        if self.instance is not None:
            if hasattr(self.instance, '_dispatch'):
                return self.instance._dispatch(method, params)
            try:
                function = resolve_dotted_attribute(self.instance, method, self.allow_dotted_names)
            except AttributeError:
                function = None
            if function is not None:
                return function(*params)
        raise Exception(f'method "{method}" is not supported')

    def _marshaled_dispatch(self, data, dispatch_method=None, path=None):
        """The answer to a call, both as XML."""
        try:
            params, method = loads(data, use_builtin_types=self.use_builtin_types)
            result = (dispatch_method or self._dispatch)(method, params)
            answer = dumps((result,), methodresponse=True, allow_none=self.allow_none)
        except Fault as fault:
            answer = dumps(fault, allow_none=self.allow_none)
        except BaseException as error:
            answer = dumps(Fault(1, f'{type(error)}:{error}'), allow_none=self.allow_none)
        return answer.encode()


class SimpleXMLRPCRequestHandler(BaseHTTPRequestHandler):
    """Takes a call from a POST."""

    rpc_paths = ('/', '/RPC2', '/pydoc.css')

    def do_POST(self):
        if self.rpc_paths and self.path not in self.rpc_paths:
            self.send_error(404, 'No such page')
            return
        data = self.rfile.read(int(self.headers['Content-Length']))
        answer = self.server._marshaled_dispatch(data, getattr(self, '_dispatch', None), self.path)
        self.send_response(200)
        self.send_header('Content-type', 'text/xml')
        self.send_header('Content-length', str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_request(self, code='-', size='-'):
        if self.server.logRequests:
            BaseHTTPRequestHandler.log_request(self, code, size)


class SimpleXMLRPCServer(socketserver.TCPServer, SimpleXMLRPCDispatcher):
    """A server of functions."""

    allow_reuse_address = True

    def __init__(self, addr, requestHandler=SimpleXMLRPCRequestHandler, logRequests=True, allow_none=False, encoding=None,
                 bind_and_activate=True, use_builtin_types=False):
        self.logRequests = logRequests
        SimpleXMLRPCDispatcher.__init__(self, allow_none, encoding, use_builtin_types)
        socketserver.TCPServer.__init__(self, addr, requestHandler, bind_and_activate)
