from xmlrpc.server import SimpleXMLRPCServer, SimpleXMLRPCRequestHandler
import xmlrpc.client, threading
class RH(SimpleXMLRPCRequestHandler):
    rpc_paths = ('/RPC2',)
with SimpleXMLRPCServer(('localhost', 0), requestHandler=RH, logRequests=False, allow_none=True) as server:
    server.register_introspection_functions()
    server.register_function(pow)
    @server.register_function(name='add')
    def adder_function(x, y): return x + y
    class MyFuncs:
        def mul(self, x, y): return x * y
        def fail(self): raise ValueError("bad")
        def data(self): return {"이름": "kim", "l": [1, 2.5, True, None, "a<b&c"]}
    server.register_instance(MyFuncs())
    port = server.server_address[1]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    s = xmlrpc.client.ServerProxy('http://localhost:%d' % port, allow_none=True)
    print(s.pow(2, 3)); print(s.add(2, 3)); print(s.mul(5, 2)); print(s.data())
    print(s.system.listMethods())
    try: s.fail()
    except xmlrpc.client.Fault as e: print(e.faultCode, e.faultString)
    server.shutdown()

# expect: 8
# expect: 5
# expect: 10
# expect: {'이름': 'kim', 'l': [1, 2.5, True, None, 'a<b&c']}
# expect: ['add', 'data', 'fail', 'mul', 'pow', 'system.listMethods', 'system.methodHelp', 'system.methodSignature']
# expect: 1 <class 'ValueError'>:bad
